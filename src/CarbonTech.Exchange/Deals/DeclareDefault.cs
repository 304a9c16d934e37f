using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The price was not there before its deadline: the deposit is forfeited, what was paid beyond it goes back, the bill is cancelled, the rights are
/// free again. Not while a payment is under way: what was paid in time counts however late its message comes.</summary>
public sealed class DeclareDefault(Dbs dbs, ForfeitDeposit forfeit, CancelPaymentRequest cancel, RefundPayment refund, ReleaseHold release)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem && !input.By.IsOperator) return DealsRefusals.NotYours;
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (deal.PriceRequest is { } bill && await ExpirePaymentRequest.UnderWayAsync(db, bill, ct)) return DealsRefusals.PaymentUnderWay;
        if (!deal.Default(db.Now).Is(out var status, out var no)) return no;
        await db.SaveSoFarAsync(ct);
        if (await MoneyAsync(db, input, deal, ct) is { } refused) return refused;
        var freed = await release.WithinAsync(db, new(input.By, input.Act, DealHolds.Kind(deal.Origin), DealHolds.Holder(deal)), ct);
        return freed.Then<DealStatus>(_ => status);
    }

    private async Task<Refusals?> MoneyAsync(ExchangeDb db, Input input, Deal deal, CancellationToken ct)
    {
        Refusals? no = null;
        if (deal.Deposit is { } deposit
            && (await forfeit.WithinAsync(db, new(input.By, input.Act, deposit, deal.Seller, deal.Commission, Money.Zero(deal.Price.Currency)), ct)).IsRefused(out no)) return no;
        if (deal.PriceRequest is not { } id || await db.PaymentRequests.SingleAsync(r => r.Id == id, ct) is not { } bill) return null;
        if (bill.Status == PaymentRequestStatus.Open && (await cancel.WithinAsync(db, new(input.By, input.Act, id), ct)).IsRefused(out no)) return no;
        if (bill.Kept.IsPositive && (await refund.WithinAsync(db, new(input.By, input.Act, id, bill.Kept, RefundCause.DealEnded), ct)).IsRefused(out no)) return no;
        return null;
    }
}
