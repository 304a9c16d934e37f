using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The name of what a mandate is about, when the client may give a mandate for it.</summary>
internal static class MandateTitles
{
    /// <summary>Null when the listing or demand is not the client's or not on the market.</summary>
    internal static async Task<(string Zh, string En)?> OfAsync(ExchangeDb db, PartyId client, MandateTerms terms, CancellationToken ct) => terms.Subject switch
    {
        MandateSubject.Listing => await ListingAsync(db, client, ListingId.From(terms.SubjectId), ct),
        MandateSubject.Demand => await DemandAsync(db, client, DemandId.From(terms.SubjectId), ct),
        MandateSubject.Need => (terms.Need!, terms.Need!),
    };

    private static async Task<(string Zh, string En)?> ListingAsync(ExchangeDb db, PartyId client, ListingId id, CancellationToken ct)
    {
        var listing = await db.Listings.Where(l => l.Id == id && l.Owner == client && l.Status == ListingStatus.Listed).Select(l => new { l.TitleZh, l.TitleEn }).SingleOrDefaultAsync(ct);
        return listing is null ? null : (listing.TitleZh, listing.TitleEn is { Length: > 0 } en ? en : listing.TitleZh);
    }

    private static async Task<(string Zh, string En)?> DemandAsync(ExchangeDb db, PartyId client, DemandId id, CancellationToken ct)
    {
        var now = db.Now;
        var demand = await db.Demands.Where(d => d.Id == id && d.Publisher == client && d.Status == DemandStatus.Open && d.EndsAt > now).Select(d => new { d.NameZh, d.NameEn }).SingleOrDefaultAsync(ct);
        return demand is null ? null : (demand.NameZh, demand.NameEn is { Length: > 0 } en ? en : demand.NameZh);
    }
}
