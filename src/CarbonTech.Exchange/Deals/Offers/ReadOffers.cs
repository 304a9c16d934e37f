using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The offers of a deal, for the people of its sides, the broker, and the operator's auditors.</summary>
public sealed class ReadOffers(Dbs dbs, TimeProvider clock)
{
    /// <summary>Null when it is not there for this reader.</summary>
    public Task<OffersPage?> RunAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deal) return null;
        var (side, acting) = (DealSides.ReadingAs(deal, reader), DealSides.ActingAs(deal, reader));
        if (side is null && !reader.MayAudit) return null;
        var now = clock.GetUtcNow();
        var offers = (await db.Offers.Where(o => o.Deal == id).OrderByDescending(o => o.Number).ToListAsync(ct)).ConvertAll(o => OfferLine.Of(o, now));
        var listing = await db.Listings.Where(l => l.Id == deal.Listing).Select(l => new { l.Content, l.PriceMinor }).SingleOrDefaultAsync(ct);
        var proposals = await db.RoomMessages.Where(m => m.Deal == id && m.IsProposal).OrderByDescending(m => m.At).Take(20)
            .Select(m => new RoomPage.Message(m.Id, m.Side, m.Person, m.IsProposal, m.Text, m.At)).ToListAsync(ct);
        return new OffersPage(
            await ReadDeals.LineAsync(db, id, ct), deal.Version, side, acting, offers, MayOffer(deal, acting, offers.FirstOrDefault()), listing?.Content.DealModes ?? [],
            listing?.PriceMinor is { } minor ? new Money(minor, Currency.CNY) : null, proposals);
    });

    private static bool MayOffer(Deal deal, DealSide? acting, OfferLine? last)
    {
        var stage = deal.Status == DealStatus.Negotiation || (acting == DealSide.Buyer && deal.Status is DealStatus.Opened or DealStatus.DueDiligence);
        return stage && acting is DealSide.Seller or DealSide.Buyer && (last is not { Status: OfferStatus.Open } || last.Side != acting);
    }
}
