using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The person at the page: the name that is printed on every act, and the parties the person may act for.</summary>
public sealed record Me(PersonId Person, string Name, string Email, bool EmailConfirmed, string Culture, IReadOnlyList<Standing> Standings)
{
    /// <summary>The person for the chosen party; for the first verified one when none was chosen or the person does not belong to it; for no party when
    /// there is none.</summary>
    public Actor As(PartyId? chosen)
    {
        var standing = Standings.FirstOrDefault(s => s.Party == chosen) ?? Standings.FirstOrDefault(s => s.Status == PartyStatus.Verified) ?? (Standings.Count > 0 ? Standings[0] : null);
        return standing is null
            ? new Actor(Person, default, Capacities.None, Roles.None, false)
            : new Actor(Person, standing.Party, standing.Capacities, standing.Roles, standing.Status == PartyStatus.Verified);
    }

    /// <summary>The standing in this party, or null.</summary>
    public Standing? In(PartyId party) => Standings.FirstOrDefault(s => s.Party == party);
}
