using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Listings as responses show them.</summary>
internal static class OfferedListings
{
    public static IQueryable<OfferedListing> Of(ExchangeDb db, IQueryable<Listing> listings) =>
        from l in listings
        from p in db.Parties.Where(p => p.Id == l.Owner).DefaultIfEmpty()
        select new OfferedListing(l.Id, l.ExternalKey, l.TitleZh, l.TitleEn, l.Owner, p == null ? "" : p.NameZh, p == null ? "" : p.NameEn, l.Field, l.Trl, l.PriceMinor, l.Status);

    public static async Task<IReadOnlyDictionary<ListingId, OfferedListing>> ByIdAsync(ExchangeDb db, IReadOnlyCollection<ListingId> ids, CancellationToken ct) =>
        await Of(db, db.Listings.Where(l => ids.Contains(l.Id))).ToDictionaryAsync(l => l.Listing, ct);
}
