using System.Globalization;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using CarbonTech.Exchange.Tests.Payments;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Races;

/// <summary>Processes that die or meet on one file. A kill alone proves no durability, so the pragma of the writer is asserted too.</summary>
public sealed class CrashTests
{
    private const int Seats = 4;

    [Fact]
    public async Task After_a_kill_no_acknowledged_bid_is_missing_no_chain_is_broken_and_every_deposit_lies_where_it_lay()
    {
        await using var exchange = await TestExchange.StartAsync("FULL");
        var lot = await DepositedAsync(exchange);
        for (var kill = 0; kill < 2; kill++)
        {
            var path = Path.Combine(exchange.Folder, $"acknowledged-{kill}");
            exchange.Pass(TimeSpan.FromMinutes(1));
            using var child = BiddingChild.Start(exchange.Folder, lot, lot.Seats, path, int.MaxValue, exchange.Now);
            await WaitAsync(() => BiddingChild.Acknowledged(path).Count >= 50);
            child.Kill();
            await child.WaitForExitAsync();
            var bids = (await AuctionLaws.HoldAsync(exchange, lot.Lot)).ToDictionary(b => b.Number, b => Convert.ToHexStringLower(b.Hash));
            Assert.All(BiddingChild.Acknowledged(path), a => Assert.Equal(a.Hash, bids[a.Number]));
            exchange.Pass(TimeSpan.FromMinutes(1));
            await VerifiedAsync(exchange, Seats * 10_000_000);
        }

        await GoesOnAsync(exchange, lot);
    }

    /// <summary>The desk of another process bids on, closes and sells; the deposits of those who lost go back, the winner's counts.</summary>
    private static async Task GoesOnAsync(TestExchange exchange, RunningLot lot)
    {
        var next = await exchange.Get<PlaceBid>().RunAsync(lot[0].Bid((long)(await exchange.Get<ReadMoment>().RunAsync(lot.Lot, default))!.Least.Major), default);
        Assert.True(next.IsOk(out _) || (next.IsRefused(out var no) && no.Has(BiddingRefusals.AlreadyLeading.Code)));
        _ = await AuctionLaws.HoldAsync(exchange, lot.Lot);
        exchange.Pass(TimeSpan.FromHours(3));
        await exchange.SettleAsync();
        Assert.Equal(LotStatus.Sold, (await exchange.Get<ReadLot>().RunAsync(lot.Lot, Actor.Nobody, default))!.Lot.Status);
        await VerifiedAsync(exchange, 0);
        await exchange.BooksHoldAsync();
    }

    /// <summary>A real lot whose takers have paid their deposits.</summary>
    private static async Task<RunningLot> DepositedAsync(TestExchange exchange)
    {
        var (lot, bidders) = await exchange.Given.RunningLotAsync(await exchange.Given.PartyAsync(), Seats);
        var seats = new List<Seat>();
        foreach (var (party, registration) in bidders)
        {
            seats.Add(new(lot, registration, party, await exchange.Given.OwnerAsync(party), string.Create(CultureInfo.InvariantCulture, $"B-{seats.Count + 1:00}")));
        }

        return new(lot, seats);
    }

    /// <summary>After everything settled, every record verifies, nothing is left unsealed, and so much lies as deposits of registrations.</summary>
    private static async Task VerifiedAsync(TestExchange exchange, long deposits)
    {
        await exchange.SettleAsync();
        foreach (var verifier in exchange.Get<IEnumerable<IVerifier>>()) Assert.All(await verifier.VerifyAsync(default), v => Assert.True(v.BrokenAt is null, $"{v.What}: {v.BrokenAt}"));
        Assert.Equal(0, (await exchange.Get<VerifyJournal>().RunAsync(default)).Unsealed);
        Assert.Equal(deposits, await exchange.Dbs.ReadAsync(db => db.LedgerBalances.Where(b => b.Kind == AccountKind.RegistrationDeposit).SumAsync(b => b.Minor)));
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
