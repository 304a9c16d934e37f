using System.Diagnostics;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using CarbonTech.Exchange.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CarbonTech.Exchange.Benchmarks.Bidding.Http;

/// <summary>Bids by HTTP on 64 connections with the site's cookie and antiforgery, against an echo of the same form through the same pipeline. Callers and
/// host share the process. Echo and bids take turns; the middle turn of each counts.</summary>
internal sealed class BidsHttpBenchmark : IBenchmark
{
    private const int Connections = 64;
    private const int Turns = 3;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(4);

    public string Name => "bids-http";

    public async Task<IReadOnlyList<Figure>> RunAsync(CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("exchange-http-").FullName;
        try
        {
            return await MeasureAsync(folder, ct);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(string folder, CancellationToken ct)
    {
        await using var app = ExchangeHost.Build(folder, "http://127.0.0.1:0", b =>
        {
            b.Logging.ClearProviders();
            b.Services.AddControllers().AddApplicationPart(typeof(EchoController).Assembly);
        }, ("Exchange:BidsPerMinute", "1000000000"));
        await app.Services.GetRequiredService<IDatabase>().MigrateAsync(ct);
        await app.StartAsync(ct);
        var figures = await MeasureAsync(app, folder);
        await app.StopAsync(ct);
        return figures;
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(WebApplication app, string folder)
    {
        var given = TestExchange.Over(app.Services, folder, new FakeTimeProvider(TimeProvider.System.GetUtcNow())).Given;
        var bidders = new List<Actor>();
        for (var n = 0; n < Connections; n++) bidders.Add(await given.ActorAsync(await given.PartyAsync($"竞买企业{n}", Capacities.Enterprise), Roles.Buyer));
        var lot = await RunningLots.OpenAsync(app.Services.GetRequiredService<Dbs>(), TimeProvider.System, new() { Seats = Connections, Bidders = bidders, Step = 1, FreePeriod = TimeSpan.FromHours(2) });
        var callers = new List<HttpBidder>();
        foreach (var seat in lot.Seats) callers.Add(await HttpBidder.OpenAsync(app.Services, new Uri(app.Urls.First()), seat));
        var (asked, echo, bids) = (new Counter(), new List<Load>(), new List<Load>());
        for (var n = -1; n < Turns; n++)
        {
            var (plain, real) = (await RunAsync(callers, "/echo", asked), await RunAsync(callers, $"/lots/{lot.Lot}/bids", asked));
            if (n < 0) continue;
            echo.Add(plain);
            bids.Add(real);
        }

        callers.ForEach(c => c.Dispose());
        return Figures(Middle(echo), Middle(bids));
    }

    private static IReadOnlyList<Figure> Figures(Load echo, Load bids) =>
    [
        new("bids-http", bids.PerSecond, "bids/s", "echo POST", bids.PerSecond / echo.PerSecond, "≥ 0.35 of an echo POST", bids.PerSecond >= 0.35 * echo.PerSecond),
        new("bids-http.echo", echo.PerSecond, "posts/s"),
        new("bids-http.accepted", 100 * bids.Accepted, "%"),
        new("bids-http.p99", bids.P99, "ms"),
    ];

    private static Load Middle(List<Load> loads) => loads.OrderBy(l => l.PerSecond).ElementAt(loads.Count / 2);

    private static async Task<Load> RunAsync(List<HttpBidder> callers, string path, Counter asked)
    {
        var started = Stopwatch.GetTimestamp();
        var waits = await Task.WhenAll(callers.Select(caller => Task.Run(async () =>
        {
            var (mine, taken) = (new List<double>(), 0);
            while (Stopwatch.GetElapsedTime(started) < Turn)
            {
                var from = Stopwatch.GetTimestamp();
                if (await caller.PostAsync(path, 5_000 + asked.Next())) taken++;
                mine.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            }

            return (Waits: mine, Taken: taken);
        })));
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var all = waits.SelectMany(w => w.Waits).Order().ToList();
        return new(all.Count / took, (double)waits.Sum(w => w.Taken) / all.Count, all[(int)(all.Count * 0.99)]);
    }

    private sealed record Load(double PerSecond, double Accepted, double P99);

    private sealed class Counter
    {
        private long last;

        public long Next() => Interlocked.Increment(ref last);
    }
}
