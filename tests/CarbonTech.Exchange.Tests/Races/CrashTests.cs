using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Races;

/// <summary>Processes that die or meet on one file. A kill alone proves no durability, so the pragma of the writer is asserted too.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task After_a_kill_no_acknowledged_bid_is_missing_and_no_chain_is_broken()
    {
        await using var exchange = await TestExchange.StartAsync("FULL");
        var lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock, new() { Seats = 8 });
        for (var kill = 0; kill < 2; kill++)
        {
            var path = Path.Combine(exchange.Folder, $"acknowledged-{kill}");
            using var child = BiddingChild.Start(exchange.Folder, lot, lot.Seats, path, int.MaxValue);
            await WaitAsync(() => BiddingChild.Acknowledged(path).Count >= 50);
            child.Kill();
            await child.WaitForExitAsync();
            var bids = (await AuctionLaws.HoldAsync(exchange, lot.Lot)).ToDictionary(b => b.Number, b => Convert.ToHexStringLower(b.Hash));
            Assert.All(BiddingChild.Acknowledged(path), a => Assert.Equal(a.Hash, bids[a.Number]));
        }

        var next = await exchange.Get<PlaceBid>().RunAsync(lot[0].Bid((long)(await exchange.Get<ReadMoment>().RunAsync(lot.Lot, default))!.Least.Major), default);
        Assert.True(next.IsOk(out _) || (next.IsRefused(out var no) && no.Has(BiddingRefusals.AlreadyLeading.Code)));
        _ = await AuctionLaws.HoldAsync(exchange, lot.Lot);
    }

    [Fact]
    public async Task Two_processes_on_one_file_lose_and_double_no_bid()
    {
        await using var exchange = await TestExchange.StartAsync("FULL");
        var lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock, new() { Seats = 8 });
        var paths = new[] { Path.Combine(exchange.Folder, "one"), Path.Combine(exchange.Folder, "two") };
        var children = paths.Select((path, n) => BiddingChild.Start(exchange.Folder, lot, lot.Seats.Where((_, s) => s % 2 == n), path, 60)).ToList();
        foreach (var child in children)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
            await child.WaitForExitAsync(limit.Token);
            child.Dispose();
        }

        var bids = await AuctionLaws.HoldAsync(exchange, lot.Lot);
        var acknowledged = paths.SelectMany(BiddingChild.Acknowledged).OrderBy(a => a.Number).ToList();
        Assert.All(paths, path => Assert.True(BiddingChild.Acknowledged(path).Count >= 60));
        Assert.Equal(acknowledged, bids.Select(b => (b.Number, Convert.ToHexStringLower(b.Hash))));
    }

    [Fact]
    public async Task The_writer_waits_for_the_disk()
    {
        if (TestExchange.SqlServer is not null) return;
        await using var exchange = await TestExchange.StartAsync("FULL");
        var (synchronous, journal) = ("", "");
        _ = await exchange.Get<IDatabase>().WriteAsync(Lane.Desk, async db =>
        {
            (synchronous, journal) = (await Pragma.ReadAsync(db, "synchronous"), await Pragma.ReadAsync(db, "journal_mode"));
            return true;
        }, default);
        Assert.Equal(("2", "wal"), (synchronous, journal));
    }

    private static async Task WaitAsync(Func<bool> until)
    {
        for (var n = 0; n < 1_200 && !until(); n++) await Task.Delay(100);
        Assert.True(until());
    }
}
