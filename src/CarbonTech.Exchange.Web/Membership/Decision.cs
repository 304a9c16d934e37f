using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>A decision of the operator on a party, before it is known which.</summary>
public sealed record Decision(Actor By, ActId Act, PartyId Party, int Seen, string Reason);
