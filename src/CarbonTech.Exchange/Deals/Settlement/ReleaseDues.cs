using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>What may leave the escrow leaves it: the exchange's fee and the broker's commission are taken, the rest becomes owed to the seller, each by
/// pay-out order with maker and checker. One part may let the next one go: the buyer's commission follows the first part of the price at once. Fees of deals that are settled directly leave it as soon as they are there.</summary>
public sealed class ReleaseDues(BookFee fee, OrderPayout payout)
{
    internal async Task<Refusals?> WithinAsync(ExchangeDb db, SettlementState state, ICommand cause, CancellationToken ct)
    {
        foreach (var due in state.Dues.Where(state.MayLeave))
        {
            var no = due.Kind switch
            {
                DueKind.ExchangeFee => await FeeAsync(db, state.Deal, due, due.Amount, due.Payer, cause, ct),
                DueKind.SellerCommission or DueKind.BuyerCommission => await PayAsync(db, state.Deal, due, state.Deal.Brokerage, due.Amount, PayoutCause.BrokerCommission, cause, ct),
                _ => await PriceAsync(db, state, due, cause, ct),
            };
            if (no is not null || due.Release(db.Now).IsRefused(out no)) return no;
            await db.SaveSoFarAsync(ct);
        }

        return null;
    }

    private async Task<Refusals?> PriceAsync(ExchangeDb db, SettlementState state, DuePayment due, ICommand cause, CancellationToken ct)
    {
        var deal = state.Deal;
        var none = Money.Zero(due.Amount.Currency);
        var before = state.Before(due);
        var taken = due.Kind.IsInPrice ? Shares.Of(deal.Commission, deal.Price, before, due.Amount) : none;
        var broker = due.Kind.IsInPrice && deal.Brokerage is not null ? Shares.Of(deal.SellerCommission, deal.Price, before, due.Amount) : none;
        return await FeeAsync(db, deal, due, taken, deal.Seller, cause, ct)
            ?? await PayAsync(db, deal, due, deal.Brokerage, broker, PayoutCause.BrokerCommission, cause, ct)
            ?? await PayAsync(db, deal, due, deal.Seller, due.Amount - taken - broker, PayoutCause.Proceeds, cause, ct);
    }

    private async Task<Refusals?> FeeAsync(ExchangeDb db, Deal deal, DuePayment due, Money amount, PartyId payer, ICommand cause, CancellationToken ct)
    {
        if (!amount.IsPositive) return null;
        var input = new BookFee.Input(cause.By, cause.Act, FeeKind.SellerCommission, deal.Id.Value, payer, amount, due.Ordinal, due.Payer);
        return (await fee.WithinAsync(db, input, ct)).IsRefused(out var no) ? no : null;
    }

    private async Task<Refusals?> PayAsync(ExchangeDb db, Deal deal, DuePayment due, PartyId? to, Money amount, PayoutCause why, ICommand cause, CancellationToken ct)
    {
        if (!amount.IsPositive || to is not { } party) return null;
        var input = new OrderPayout.Input(cause.By, cause.Act, deal.Id.Value, party, amount, why, due.Payer);
        return (await payout.WithinAsync(db, input, ct)).IsRefused(out var no) ? no : null;
    }
}
