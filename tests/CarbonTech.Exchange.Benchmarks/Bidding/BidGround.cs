using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Benchmarks.Bidding;

/// <summary>An exchange on a SQLite file with synchronous=FULL and the real clock, and lots that run on it.</summary>
internal static class BidGround
{
    /// <summary>After the start the code runs several times slower until the compiler has seen what is hot.</summary>
    public static readonly TimeSpan Warm = TimeSpan.FromSeconds(10);

    public static Task<TestExchange> StartAsync() => TestExchange.StartAsync("FULL", s => s.AddSingleton(TimeProvider.System));

    public static async Task<IReadOnlyList<RunningLot>> OpenAsync(TestExchange exchange, int lots, int seats)
    {
        var plan = new LotPlan { Seats = seats, Step = 1, FreePeriod = TimeSpan.FromHours(8) };
        var open = new List<RunningLot>(lots);
        foreach (var chunk in Enumerable.Range(0, lots).Chunk(100))
        {
            open.AddRange(await Task.WhenAll(chunk.Select(_ => RunningLots.OpenAsync(exchange.Dbs, TimeProvider.System, plan))));
        }

        return open;
    }

    public static async Task<BidLoadResult> OneLotAsync()
    {
        await using var exchange = await StartAsync();
        var lots = await OpenAsync(exchange, 1, 1_000);
        return await new BidLoad(exchange.Get<PlaceBid>(), lots).RunAsync(Warm, TimeSpan.FromSeconds(3));
    }
}
