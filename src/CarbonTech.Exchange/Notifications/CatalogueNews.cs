using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What happened to a listing on the desk or by its age, for those who publish for its owner. A listing that its own trusted publisher put up needs no telling.</summary>
internal static class CatalogueNews
{
    internal static async Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct)
    {
        (ListingId Listing, NoticeKind Kind)? news = fact switch
        {
            ListingListed { Screened: true } f => (f.Listing, NoticeKind.ListingListed),
            ListingReturned f => (f.Listing, NoticeKind.ListingReturned),
            ListingRefused f => (f.Listing, NoticeKind.ListingRefused),
            ListingSuspended f => (f.Listing, NoticeKind.ListingSuspended),
            ListingGrowsStale f => (f.Listing, NoticeKind.ListingGrowsStale),
            _ => null,
        };
        if (news is not var (id, kind)) return [];
        var listing = await db.Listings.Where(l => l.Id == id).Select(l => new { l.Owner, l.TitleZh, l.TitleEn }).SingleAsync(ct);
        var verdict = await db.ListingVerdicts.Where(v => v.Listing == id).OrderByDescending(v => v.At).Select(v => new { v.Reason }).FirstOrDefaultAsync(ct);
        var reason = kind is NoticeKind.ListingListed or NoticeKind.ListingGrowsStale ? null : verdict?.Reason;
        return [new(listing.Owner, Roles.Publisher, kind, id.Value, listing.TitleZh, listing.TitleEn, Reason: reason)];
    }
}
