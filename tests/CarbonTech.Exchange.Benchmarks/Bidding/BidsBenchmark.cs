namespace CarbonTech.Exchange.Benchmarks.Bidding;

/// <summary>Decided bids on one lot by 1,000 callers of 1,000 bid parties through <c>PlaceBid</c>, with all rules, log and answer after the commit.</summary>
internal sealed class BidsBenchmark : IBenchmark
{
    public string Name => "bids";

    public async Task<IReadOnlyList<Figure>> RunAsync(CancellationToken ct)
    {
        var load = await BidGround.OneLotAsync();
        var (raw, rawCpu) = await BidReferences.RawAsync();
        var ef = await BidReferences.EfAsync();
        return
        [
            new("bids", load.PerSecond, "bids/s", "raw group-committed inserts of the bid rows", load.PerSecond / raw, "≥ 0.3 of raw inserts", load.PerSecond >= 0.3 * raw),
            new("bids.raw-inserts", raw, "rows/s"),
            new("bids.over-ef", load.PerSecond, "bids/s", "one EF transaction per bid", load.PerSecond / ef, "≥ 40 × EF per bid", load.PerSecond >= 40 * ef),
            new("bids.ef", ef, "bids/s"),
            new("bids.cpu", load.CpuMicros, "µs/bid", "raw inserts", load.CpuMicros / rawCpu),
            new("bids.raw-cpu", rawCpu, "µs/row"),
            new("bids.accepted", 100 * load.Accepted, "%"),
            new("bids.p50", load.P50, "ms"),
            new("bids.p99", load.P99, "ms", Bar: "≤ 25 ms", Pass: load.P99 <= 25),
        ];
    }
}
