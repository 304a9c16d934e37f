using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The person at the page: the name that is printed on every act, and the parties the person may act for.</summary>
public sealed record Me(PersonId Person, string Name, string Email, bool EmailConfirmed, string Culture, IReadOnlyList<Standing> Standings)
{
    /// <summary>The standing in this party, or null.</summary>
    public Standing? In(PartyId party) => Standings.FirstOrDefault(s => s.Party == party);
}
