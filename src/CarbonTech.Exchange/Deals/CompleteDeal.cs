using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>All is handed over and the seller was paid: the deal is completed, the listing becomes history when the right changed hands, a licence is
/// recorded as granted, and the holds end.</summary>
public sealed class CompleteDeal(TransferListing transfer, GrantRight grant, ReleaseHold release)
{
    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Deal deal, ICommand cause, CancellationToken ct)
    {
        if (!deal.Complete(db.Now).Is(out var status, out var no)) return no;
        await db.SaveSoFarAsync(ct);
        if (DealTypes.EndsListing(deal.DealType) && await IsOfferedAsync(db, deal.Listing, ct)
            && (await transfer.WithinAsync(db, new(cause.By, cause.Act, deal.Listing), ct)).IsRefused(out no)) return no;
        if (DealTypes.Licenses(deal.DealType) && (await grant.WithinAsync(db, Granted(deal, cause, db.Now), ct)).IsRefused(out no)) return no;
        return (await release.WithinAsync(db, new(cause.By, cause.Act, DealHolds.Kind(deal.Origin), DealHolds.Holder(deal)), ct)).Then<DealStatus>(_ => status);
    }

    private static GrantRight.Input Granted(Deal deal, ICommand cause, DateTimeOffset now)
    {
        var from = ChinaDay.Of(deal.SignedAt ?? now);
        var until = deal.Terms?.TermMonths is { } months ? from.AddMonths(months) : (DateOnly?)null;
        return new(cause.By, cause.Act, deal.Listing, deal.DealType, deal.Buyer, deal.Terms?.Territory ?? "", from, until, deal.Id.Value);
    }

    private static Task<bool> IsOfferedAsync(ExchangeDb db, ListingId listing, CancellationToken ct) =>
        db.Listings.AnyAsync(l => l.Id == listing && (l.Status == ListingStatus.Listed || l.Status == ListingStatus.Suspended), ct);
}
