using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>Views → enquiries → talks → deals of listings, for their owner's people and the operator alone.</summary>
public sealed class ReadInterest(Dbs dbs)
{
    private static readonly DealStatus[] Nothing = [DealStatus.Terminated, DealStatus.Defaulted];
    private static readonly DealStatus[] NotYet = [DealStatus.Opened, DealStatus.Nda, DealStatus.DueDiligence, DealStatus.Negotiation];

    /// <summary>Null when it is not there for this reader.</summary>
    public Task<ListingInterest?> RunAsync(ListingId listing, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        var owner = await db.Listings.Where(l => l.Id == listing).Select(l => l.Owner).FirstOrDefaultAsync(ct);
        if (owner == default || (!reader.MaySellFor(owner) && !reader.MayAudit)) return null;
        var about = db.Deals.Where(d => d.Listing == listing);
        return new ListingInterest(
            await db.ListingViews.Where(v => v.Listing == listing).SumAsync(v => v.Count, ct),
            await db.Enquiries.CountAsync(e => e.Listing == listing && e.Status != EnquiryStatus.Withdrawn, ct),
            await about.CountAsync(d => d.Origin != DealOrigin.Lot, ct),
            await about.CountAsync(d => !Nothing.Contains(d.Status) && !NotYet.Contains(d.Status) && (d.Status != DealStatus.Disputed || d.DealType != ""), ct));
    });
}
