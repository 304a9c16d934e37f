using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>The bill of a deal was paid: the whole price lies in escrow. It re-reads the bill and believes nothing else.</summary>
public sealed class MarkDealPaid(Dbs dbs, ReleasePrice release)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { PriceRequest: { } bill } deal) return DealsRefusals.NoSuchDeal;
        if (await db.PaymentRequests.FindAsync([bill], ct) is not { Status: PaymentRequestStatus.Paid }) return PaymentsRefusals.NotPaid;
        return deal.MarkPaid(db.Now).IsRefused(out var no) ? no : await release.WithinAsync(db, deal, input, ct);
    }
}
