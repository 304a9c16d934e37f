using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>When all that the price waits for is there, the commission is taken and the rest becomes owed to the seller, who gets it by pay-out order
/// with maker and checker.</summary>
public sealed class ReleasePrice(BookFee fee, OrderPayout payout)
{
    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Deal deal, ICommand cause, CancellationToken ct)
    {
        if (!deal.IsPriceDue) return deal.Status;
        await db.SaveSoFarAsync(ct);
        Refusals? no = null;
        if (deal.Commission.IsPositive && (await fee.WithinAsync(db, new(cause.By, cause.Act, FeeKind.SellerCommission, deal.Id.Value, deal.Seller, deal.Commission), ct)).IsRefused(out no)) return no;
        if (!(deal.Price - deal.Commission).IsPositive) return deal.Status;
        var order = await payout.WithinAsync(db, new(cause.By, cause.Act, deal.Id.Value, deal.Seller, deal.Price - deal.Commission), ct);
        return order.Then<DealStatus>(id =>
        {
            deal.OrderPayout(id);
            return deal.Status;
        });
    }
}
