using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>Under which laws a right is sold that belongs to several: each owner's regime governs the whole of it, so that the strictest rule of each kind
/// applies. Co-owners are known by name; one who is no party here, or whom the operator has not verified, brings no regime, so that nobody stops
/// a sale by applying under a name: his consent is asked for all the same.</summary>
internal static class Regimes
{
    /// <summary>The regimes of the owner and of the co-owners who are parties; an unknown owner is judged as a public unit.</summary>
    public static async Task<IReadOnlySet<Regime>> OfAsync(ExchangeDb db, PartyId owner, IEnumerable<string> coOwners, CancellationToken ct)
    {
        var names = coOwners.Select(n => n.Trim()).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var own = await db.Parties.Where(p => p.Id == owner).Select(p => (Regime?)p.Regime).SingleOrDefaultAsync(ct) ?? Regime.PublicUnit;
        if (names.Count == 0) return new HashSet<Regime> { own };
        var others = await db.Parties.Where(p => p.Id != owner && (p.Status == PartyStatus.Verified || p.Status == PartyStatus.Suspended)
            && (names.Contains(p.NameZh) || names.Contains(p.NameEn))).Select(p => p.Regime).Distinct().ToListAsync(ct);
        return others.Append(own).ToHashSet();
    }
}
