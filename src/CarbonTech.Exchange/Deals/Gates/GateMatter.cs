using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the gates of a deal follow from: its terms, its seller, its listing.</summary>
internal sealed record GateMatter(
    string DealType, DealOrigin Origin, Money Price, Regime Seller, PriceMode? PriceMode, long? AskingMinor, IReadOnlyList<string> CoOwners, IReadOnlyList<PatentEntry> Patents)
{
    /// <summary>Who made the outcome, as the listing names them.</summary>
    public IReadOnlyList<string> Completers { get; init; } = [];

    /// <summary>The regimes of all owners who are verified parties here: the strictest rule of each kind governs the whole right.</summary>
    public IReadOnlySet<Regime> OwnerRegimes { get; init; } = new HashSet<Regime>();

    /// <summary>The seller is a natural person: nobody made the outcome in his service.</summary>
    public bool SellerIsPerson { get; init; }

    /// <summary>The seller or a co-owner sells under this law.</summary>
    public bool FallsUnder(Regime regime) => Seller == regime || OwnerRegimes.Contains(regime);

    /// <summary>An unknown seller is judged by the strictest regime.</summary>
    public static async Task<GateMatter> OfAsync(ExchangeDb db, Deal deal, CancellationToken ct)
    {
        var seller = await db.Parties.Where(p => p.Id == deal.Seller).Select(p => new { p.NameZh, p.NameEn, p.Regime, p.Capacities }).FirstOrDefaultAsync(ct);
        var content = (await db.Listings.FindAsync([deal.Listing], ct))?.Content ?? new ListingContent();
        var others = content.CoOwners.Select(o => o.Trim()).Where(o => o.Length > 0 && o != seller?.NameZh && o != seller?.NameEn).Distinct(StringComparer.Ordinal);
        return new(deal.DealType, deal.Origin, deal.Price, seller?.Regime ?? Regime.PublicUnit, content.PriceMode, content.AskingPriceMinor, [.. others], content.Patents)
        {
            OwnerRegimes = await Regimes.OfAsync(db, deal.Seller, content.CoOwners, ct),
            Completers = [.. content.Inventors.Select(i => i.Trim()).Where(i => i.Length > 0).Distinct(StringComparer.Ordinal)],
            SellerIsPerson = seller?.Capacities.HasFlag(Capacities.Individual) == true,
        };
    }
}
