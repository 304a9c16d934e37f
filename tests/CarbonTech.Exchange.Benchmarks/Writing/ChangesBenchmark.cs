using System.Diagnostics;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Benchmarks.Bidding;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;

namespace CarbonTech.Exchange.Benchmarks.Writing;

/// <summary><c>ChangeAsync</c> of one entity with one fact by 256 callers, against the same body with a transaction of its own per change.</summary>
internal sealed class ChangesBenchmark : IBenchmark
{
    private const int Callers = 256;

    public string Name => "changes";

    public async Task<IReadOnlyList<Figure>> RunAsync(CancellationToken ct)
    {
        ThreadPool.SetMinThreads(Callers + 16, 16);
        await using var exchange = await BidGround.StartAsync();
        await using var plain = PlainDatabase.Beside(exchange);
        var grouped = await MeasureAsync(exchange.Dbs);
        var single = await MeasureAsync(new Dbs(plain, TimeProvider.System, new Bell()));
        return
        [
            new("changes", grouped.PerSecond, "changes/s", "one EF transaction per change", grouped.PerSecond / single.PerSecond, "≥ 1.5 × EF per change", grouped.PerSecond >= 1.5 * single.PerSecond),
            new("changes.ef", single.PerSecond, "changes/s"),
            new("changes.p99", grouped.P99, "ms", "one EF transaction per change", grouped.P99 / single.P99, "≤ 0.2 × its p99", grouped.P99 <= 0.2 * single.P99),
            new("changes.ef-p99", single.P99, "ms"),
        ];
    }

    private static async Task<(double PerSecond, double P99)> MeasureAsync(Dbs dbs)
    {
        _ = await RoundAsync(dbs, BidGround.Warm);
        var rounds = new List<(double PerSecond, double P99)>();
        for (var n = 0; n < 3; n++) rounds.Add(await RoundAsync(dbs, TimeSpan.FromSeconds(3)));
        return (rounds.Select(r => r.PerSecond).Order().ElementAt(1), rounds.Select(r => r.P99).Order().ElementAt(1));
    }

    private static async Task<(double PerSecond, double P99)> RoundAsync(Dbs dbs, TimeSpan length)
    {
        var started = Stopwatch.GetTimestamp();
        var waits = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => CallAsync(dbs, started, length))));
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var all = waits.SelectMany(w => w).Order().ToList();
        return (all.Count / took, all[(int)(all.Count * 0.99)]);
    }

    private static async Task<List<double>> CallAsync(Dbs dbs, long started, TimeSpan length)
    {
        var waits = new List<double>();
        while (Stopwatch.GetElapsedTime(started) < length)
        {
            var from = Stopwatch.GetTimestamp();
            var lot = Lot.Add(Id.New<LotId>(), Id.New<SessionId>(), 1, Id.New<ListingId>(), Id.New<PartyId>(), ("标的", "Lot"));
            var done = await dbs.ChangeAsync(new Adding(Actor.System, Given.Act(), lot.Id), db =>
            {
                db.Lots.Add(lot);
                return Task.FromResult<Result<LotId>>(lot.Id);
            }, CancellationToken.None);
            _ = done.Must();
            waits.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        }

        return waits;
    }

    private sealed record Adding(Actor By, ActId Act, LotId Lot) : ICommand;
}
