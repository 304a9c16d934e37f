using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller was paid: the deal is completed, the listing becomes history when the right changed hands, and its holds end.</summary>
public sealed class CompleteDeal(Dbs dbs, TransferListing transfer, ReleaseHold release)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return DealsRefusals.NotYours;
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (deal.Status == DealStatus.Completed) return deal.Status;
        if (deal.Payout is not { } payout || !await db.PayoutOrders.AnyAsync(p => p.Id == payout && p.Status == PayoutStatus.Paid, ct)) return PaymentsRefusals.NotPaid;
        if (!deal.Complete(db.Now).Is(out var status, out var no)) return no;
        await db.SaveSoFarAsync(ct);
        if (DealTypes.EndsListing(deal.DealType) && await IsOfferedAsync(db, deal.Listing, ct)
            && (await transfer.WithinAsync(db, new(input.By, input.Act, deal.Listing), ct)).IsRefused(out no)) return no;
        return (await release.WithinAsync(db, new(input.By, input.Act, DealHolds.Kind(deal.Origin), DealHolds.Holder(deal)), ct)).Then<DealStatus>(_ => status);
    }

    private static Task<bool> IsOfferedAsync(ExchangeDb db, ListingId listing, CancellationToken ct) =>
        db.Listings.AnyAsync(l => l.Id == listing && (l.Status == ListingStatus.Listed || l.Status == ListingStatus.Suspended), ct);
}
