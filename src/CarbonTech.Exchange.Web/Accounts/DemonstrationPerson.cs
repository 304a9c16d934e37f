using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>An invented person in one role, with how many things wait for him.</summary>
public sealed record DemonstrationPerson(RosterLine Line, int Waits);
