using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>What a close brings about in its own transaction: the deal of a sold lot, the rights of one that was not sold.</summary>
public sealed class LotSale
{
    internal async Task<Result<LotStatus>> SellAsync(ExchangeDb db, ICommand input, Lot lot, Money price, DateTimeOffset now, CancellationToken ct)
    {
        await db.SaveSoFarAsync(ct);
        return lot.CloseSold(price, lot.LeaderCode!, Id.New<DealId>(), now);
    }

    internal Task<Result<LotStatus>> ReleaseAsync(ExchangeDb db, ICommand input, Lot lot, CancellationToken ct) => Task.FromResult<Result<LotStatus>>(lot.Status);
}
