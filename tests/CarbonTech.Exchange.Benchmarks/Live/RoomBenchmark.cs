using System.Diagnostics;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing.Auctions;
using CarbonTech.Exchange.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CarbonTech.Exchange.Benchmarks.Live;

/// <summary>2,000 watchers of one lot, five updates a second: how long from the durable bid to each page, and how much memory the watching costs. The
/// watchers are raw sockets in the same process, so their share of memory and processor is in the figures.</summary>
internal sealed class RoomBenchmark : IBenchmark
{
    private const int Watchers = 2_000;
    private const int WarmUp = 50;
    private const int Updates = 100;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    public string Name => "room";

    public async Task<IReadOnlyList<Figure>> RunAsync(CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("exchange-room-").FullName;
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
        await using var app = ExchangeHost.Build(folder, "http://127.0.0.1:0", b => b.Logging.ClearProviders(), ("Exchange:StreamsPerAddress", "100000"));
        await app.Services.GetRequiredService<IDatabase>().MigrateAsync(ct);
        await app.StartAsync(ct);
        var lot = await RunningLots.OpenAsync(app.Services.GetRequiredService<Dbs>(), TimeProvider.System, new() { Seats = 2, FreePeriod = TimeSpan.FromHours(2) });
        var port = new Uri(app.Urls.First()).Port;
        var idle = WorkingSet();
        var watchers = new List<RoomWatcher>();
        foreach (var chunk in Enumerable.Range(0, Watchers).Chunk(100))
        {
            watchers.AddRange(await Task.WhenAll(chunk.Select(i => RoomWatcher.OpenAsync(port, $"/lots/{lot.Lot}/live?culture={(i % 2 == 0 ? "zh-CN" : "en")}&v=-1", ct))));
        }

        var told = new Dictionary<int, long>();
        await BidAsync(app.Services, lot, WarmUp, told, ct);
        told.Clear();
        watchers.ForEach(w => w.Forget());
        await BidAsync(app.Services, lot, Updates, told, ct);
        await Task.Delay(TimeSpan.FromSeconds(3), ct);
        var figures = Figures(watchers, told, WorkingSet() - idle);
        watchers.ForEach(w => w.Dispose());
        await app.StopAsync(ct);
        return figures;
    }

    private static async Task BidAsync(IServiceProvider services, RunningLot lot, int count, Dictionary<int, long> told, CancellationToken ct)
    {
        var (place, feed) = (services.GetRequiredService<PlaceBid>(), services.GetRequiredService<ILiveFeed>());
        using var ear = feed.Listen(m =>
        {
            lock (told) told[m.Version] = Stopwatch.GetTimestamp();
        });
        var least = (await services.GetRequiredService<ReadMoment>().RunAsync(lot.Lot, ct))!.Least.Minor / 100;
        for (var i = 0; i < count; i++)
        {
            var pace = Task.Delay(Between, ct);
            _ = (await place.RunAsync(lot.Seats[i % 2].Bid(least + (i * 1_000)), ct)).Must();
            await pace;
        }
    }

    private static IReadOnlyList<Figure> Figures(List<RoomWatcher> watchers, Dictionary<int, long> told, long more)
    {
        var last = told.Keys.Max();
        var ends = watchers.Count(w => w.Last == last && w.InOrder);
        var took = watchers.SelectMany(w => w.Seen).Where(s => told.ContainsKey(s.Version))
            .Select(s => Stopwatch.GetElapsedTime(told[s.Version], s.At).TotalMilliseconds).Order().ToList();
        var p99 = took[(int)(took.Count * 0.99)];
        var megabytes = more / 1024d / 1024d;
        return
        [
            new("room: watchers at the last state", ends, "watchers", Bar: "all 2,000, in order", Pass: ends == watchers.Count),
            new("room: delivered", 100d * took.Count / ((double)watchers.Count * told.Count), "%"),
            new("room: p50", took[took.Count / 2], "ms"),
            new("room: p99", p99, "ms", Bar: "≤ 250", Pass: p99 <= 250),
            new("room: memory above idle", megabytes, "MB", Bar: "≤ 150", Pass: megabytes <= 150),
        ];
    }

    private static long WorkingSet()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var me = Process.GetCurrentProcess();
        return me.WorkingSet64;
    }
}
