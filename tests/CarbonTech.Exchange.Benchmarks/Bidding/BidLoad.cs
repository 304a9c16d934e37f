using System.Diagnostics;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Testing.Auctions;

namespace CarbonTech.Exchange.Benchmarks.Bidding;

/// <summary>Callers that bid without a pause, each for a bid party of its own: every bid is one step above the last one asked for, every sixteenth carries a
/// maximum. Warm-up, then windows; each figure is the median of theirs.</summary>
internal sealed class BidLoad(PlaceBid place, IReadOnlyList<RunningLot> lots)
{
    private const int Windows = 3;
    private readonly long[] asked = new long[lots.Count];
    private readonly List<double>[] waits = [.. Enumerable.Range(0, Windows).Select(_ => new List<double>())];
    private readonly long[] decided = new long[Windows];
    private readonly long[] accepted = new long[Windows];
    private int window = -1;
    private volatile bool over;

    public async Task<BidLoadResult> RunAsync(TimeSpan warm, TimeSpan measured)
    {
        var callers = lots.SelectMany((lot, at) => lot.Seats.Select(seat => Task.Run(() => CallAsync(at, seat)))).ToList();
        await Task.Delay(warm);
        var (took, cpu) = (new double[Windows], new double[Windows]);
        for (var n = 0; n < Windows; n++)
        {
            Volatile.Write(ref window, n);
            var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await Task.Delay(measured);
            cpu[n] = (Environment.CpuUsage.TotalTime - used).TotalMicroseconds;
            took[n] = Stopwatch.GetElapsedTime(started).TotalSeconds;
        }

        over = true;
        await Task.WhenAll(callers);
        var per = Enumerable.Range(0, Windows).Select(n => (Sorted: waits[n].Order().ToList(), Decided: Math.Max(1, decided[n]), Took: took[n], Cpu: cpu[n], Accepted: accepted[n])).ToList();
        return new(
            Median(per.Select(w => w.Decided / w.Took)), Median(per.Select(w => (double)w.Accepted / w.Decided)), Median(per.Select(w => At(w.Sorted, 0.5))),
            Median(per.Select(w => At(w.Sorted, 0.99))), Median(per.Select(w => w.Cpu / w.Decided)));
    }

    private static double Median(IEnumerable<double> figures) => figures.Order().ElementAt(Windows / 2);

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * share)];

    private async Task CallAsync(int lot, Seat seat)
    {
        var mine = Enumerable.Range(0, Windows).Select(_ => new List<double>(1024)).ToArray();
        while (!over)
        {
            var n = Interlocked.Increment(ref asked[lot]);
            var yuan = 5_000 + n;
            var started = Stopwatch.GetTimestamp();
            var answer = await place.RunAsync(seat.Bid(yuan, n % 16 == 0 ? yuan + 1 : null), CancellationToken.None);
            var at = Volatile.Read(ref window);
            if (at < 0 || over) continue;
            mine[at].Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            Interlocked.Increment(ref decided[at]);
            if (answer.IsOk(out _)) Interlocked.Increment(ref accepted[at]);
        }

        for (var n = 0; n < Windows; n++)
        {
            lock (waits[n]) waits[n].AddRange(mine[n]);
        }
    }
}
