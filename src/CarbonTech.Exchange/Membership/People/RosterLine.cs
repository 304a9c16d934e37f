using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A person in the role of one party.</summary>
public sealed record RosterLine(PersonId Person, string Name, PartyId Party, PartyName PartyName, PartyStatus Status, Capacities Capacities, Roles Roles)
{
    /// <summary>As this person acts for this party.</summary>
    public Actor Actor => new(Person, Party, Capacities, Roles, Status == PartyStatus.Verified);
}
