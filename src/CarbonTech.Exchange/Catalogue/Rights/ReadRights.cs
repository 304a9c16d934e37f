using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The exclusive and sole licences in force on the rights behind a listing: whoever buys or asks for a licence must know them.</summary>
public sealed class ReadRights(Dbs dbs, TimeProvider clock)
{
    public Task<IReadOnlyList<GrantedLicence>> OfListingAsync(ListingId id, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<GrantedLicence>>(async db =>
    {
        return await db.Listings.SingleOrDefaultAsync(l => l.Id == id, ct) is { } listing ? await InForceAsync(db, listing, ChinaDay.Of(clock.GetUtcNow()), ct) : [];
    });

    internal static async Task<IReadOnlyList<GrantedLicence>> InForceAsync(ExchangeDb db, Listing listing, DateOnly today, CancellationToken ct)
    {
        var numbers = TakeHold.Rights(listing).ToList();
        return await db.GrantedRights
            .Where(g => numbers.Contains(g.Number) && (g.DealType == "LIC-PAT-EXCL" || g.DealType == "LIC-PAT-SOLE") && (g.Until == null || g.Until >= today))
            .OrderBy(g => g.From).Select(g => new GrantedLicence(g.Number, g.DealType, g.Territory, g.From, g.Until)).ToListAsync(ct);
    }
}
