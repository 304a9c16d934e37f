namespace CarbonTech.Exchange.Benchmarks.Bidding;

/// <summary>Decided bids per second, the share that was accepted, and the time to the answer in milliseconds, and the
/// processor time of callers and desk together per bid: it tells what a bid costs where other processes share the machine.</summary>
internal sealed record BidLoadResult(double PerSecond, double Accepted, double P50, double P99, double CpuMicros);
