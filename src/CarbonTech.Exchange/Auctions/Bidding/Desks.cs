using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The desks of this node, one per running lot: the only way to a lot that runs.</summary>
public sealed class Desks
{
    /// <summary>Judges the bid in the order of its arrival and answers when it is on disk.</summary>
    public Task<Result<BidReceipt>> BidAsync(PlaceBid.Input input, CancellationToken ct) => Task.FromResult<Result<BidReceipt>>(BiddingRefusals.NotRunning);
}
