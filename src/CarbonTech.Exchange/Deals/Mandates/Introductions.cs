using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the beginning of a deal asks of introductions (民法典 965).</summary>
internal static class Introductions
{
    /// <summary>The introductions between these two, those that bind a deal about this listing first, the earliest of them at the top: who brought them together
    /// first comes first.</summary>
    internal static async Task<IReadOnlyList<IntroductionHint>> BetweenAsync(ExchangeDb db, PartyId seller, PartyId buyer, ListingId listing, CancellationToken ct)
    {
        var rows = await (from i in db.Introductions
                          join m in db.Mandates on i.Mandate equals m.Id
                          where i.Seller == seller && i.Buyer == buyer
                          select new { Row = i, m.Broker, m.Commission, Objected = db.IntroductionObjections.Any(o => o.Introduction == i.Id) }).ToListAsync(ct);
        return [.. rows.Select(r => new IntroductionHint(
                r.Row.Id, r.Row.Mandate, r.Row.Brokerage, r.Broker, r.Row.On, r.Row.Listing, r.Row.Listing is null || r.Row.Listing == listing, r.Objected, r.Commission, r.Row.At))
            .OrderByDescending(h => h.Binds).ThenByDescending(h => h.Listing == listing).ThenBy(h => h.On)];
    }
}
