using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>An application as it is typed.</summary>
public sealed record ApplyForm(ActId ActId, int Seen, string? NameZh, string? NameEn, Capacities[]? Capacities, Regime Regime, string? Uscc, string? Ror, string? Orcid, string? City, string? Website, string? About)
{
    public PartyProfile Profile => new(NameZh ?? "", NameEn, (Capacities ?? []).Aggregate(Kernel.Capacities.None, (set, one) => set | one), Regime, Uscc, Ror, Orcid, City, Website, About);
}
