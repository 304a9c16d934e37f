namespace CarbonTech.Exchange.Benchmarks.Bidding;

/// <summary>Decided bids per second, the share that was accepted, and the time to the answer in milliseconds.</summary>
internal sealed record BidLoadResult(double PerSecond, double Accepted, double P50, double P99);
