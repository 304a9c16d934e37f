using CarbonTech.Exchange.Auctions.Bidding;

namespace CarbonTech.Exchange.Benchmarks.Bidding;

/// <summary>1,000 lots running at once, 16,000 callers, against one lot in the same run.</summary>
internal sealed class LotsBenchmark : IBenchmark
{
    public string Name => "lots";

    public async Task<IReadOnlyList<Figure>> RunAsync(CancellationToken ct)
    {
        var one = await BidGround.OneLotAsync();
        await using var exchange = await BidGround.StartAsync();
        var lots = await BidGround.OpenAsync(exchange, 1_000, 16);
        var many = await new BidLoad(exchange.Get<PlaceBid>(), lots).RunAsync(BidGround.Warm, TimeSpan.FromSeconds(4));
        return
        [
            new("lots", many.PerSecond, "bids/s", "one lot", many.PerSecond / one.PerSecond, "≥ 0.25 of one lot", many.PerSecond >= 0.25 * one.PerSecond),
            new("lots.accepted", 100 * many.Accepted, "%"),
            new("lots.p99", many.P99, "ms"),
        ];
    }
}
