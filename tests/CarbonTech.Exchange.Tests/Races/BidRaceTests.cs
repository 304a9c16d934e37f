using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Tests.Races;

public sealed class BidRaceTests
{
    [Fact]
    public async Task Sixty_four_bidders_on_one_lot_leave_a_log_without_a_gap()
    {
        await using var exchange = await TestExchange.StartAsync();
        var lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock, new() { Seats = 64 });
        var receipts = (await Task.WhenAll(lot.Seats.Select(seat => Task.Run(() => ManyAsync(exchange, seat, 25))))).SelectMany(r => r).ToList();
        var bids = await AuctionLaws.HoldAsync(exchange, lot.Lot);
        Assert.Equal(receipts.Select(r => (r.Number, r.Hash)).OrderBy(r => r.Number), bids.Select(b => (b.Number, Convert.ToHexStringLower(b.Hash))));
        Assert.True(bids.Count >= 25);
    }

    [Fact]
    public async Task Suspending_in_the_middle_lets_no_bid_behind_it_in()
    {
        await using var exchange = await TestExchange.StartAsync();
        var lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock, new() { Seats = 16 });
        var desk = new Actor(Id.New<PersonId>(), Id.New<PartyId>(), Capacities.Operator, Roles.Operator, Verified: true);
        var bidding = lot.Seats.Select(seat => Task.Run(() => ManyAsync(exchange, seat, 40))).ToList();
        await Task.Delay(30);
        _ = (await exchange.Get<SuspendLot>().RunAsync(new(desk, Given.Act(), lot.Lot, "dispute"), default)).Must();
        var frozen = (await exchange.Get<ReadMoment>().RunAsync(lot.Lot, default))!.Count;
        await Task.WhenAll(bidding);
        Assert.Equal(frozen, (await AuctionLaws.HoldAsync(exchange, lot.Lot)).Count);
    }

    [Fact]
    public async Task Two_nodes_on_one_database_lose_and_double_nothing()
    {
        await using var one = await TestExchange.StartAsync();
        await using var two = await TestExchange.StartAsync(folder: one.Folder);
        var lot = await RunningLots.OpenAsync(one.Dbs, one.Clock, new() { Seats = 8 });
        var done = await Task.WhenAll(lot.Seats.Select((seat, n) => Task.Run(() => ManyAsync(n % 2 == 0 ? one : two, seat, 20))));
        var bids = await AuctionLaws.HoldAsync(one, lot.Lot);
        Assert.Equal(done.SelectMany(r => r).Select(r => r.Number).Order(), bids.Select(b => b.Number));
    }

    [Fact]
    public async Task What_was_decided_on_a_lost_batch_is_decided_again_with_it()
    {
        await using var exchange = await TestExchange.StartAsync(more: Losing);
        var lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock, new() { Seats = 32 });
        var receipts = (await Task.WhenAll(lot.Seats.Select(seat => Task.Run(() => ManyAsync(exchange, seat, 30))))).SelectMany(r => r).ToList();
        var bids = await AuctionLaws.HoldAsync(exchange, lot.Lot);
        Assert.Equal(receipts.Select(r => (r.Number, r.Hash)).OrderBy(r => r.Number), bids.Select(b => (b.Number, Convert.ToHexStringLower(b.Hash))));
        Assert.True(bids.Count >= 30);
    }

    [Fact]
    public async Task A_version_that_moved_outside_makes_the_desk_decide_again()
    {
        await using var one = await TestExchange.StartAsync();
        await using var two = await TestExchange.StartAsync(folder: one.Folder);
        var lot = await RunningLots.OpenAsync(one.Dbs, one.Clock);
        _ = (await one.Get<PlaceBid>().RunAsync(lot[0].Bid(5_000), default)).Must();
        Assert.Equal(2, (await two.Get<PlaceBid>().RunAsync(lot[1].Bid(6_000), default)).Must().Number);
        Assert.Equal(3, (await one.Get<PlaceBid>().RunAsync(lot[0].Bid(7_000), default)).Must().Number);
        Assert.Equal("bidding.too-low", (await two.Get<PlaceBid>().RunAsync(lot[1].Bid(7_000), default)).IsRefused(out var no) ? no[0].Code : "taken");
    }

    private static void Losing(IServiceCollection services)
    {
        var real = services.Single(s => s.ServiceType == typeof(IDatabase));
        services.AddSingleton<IDatabase>(provider => new LosingDatabase((IDatabase)real.ImplementationFactory!(provider), every: 3));
    }

    /// <summary>Bids one or two steps above what it saw last, sometimes with a maximum.</summary>
    private static async Task<List<BidReceipt>> ManyAsync(TestExchange exchange, Seat seat, int times)
    {
        var receipts = new List<BidReceipt>();
        for (var n = 0; n < times; n++)
        {
            var seen = (await exchange.Get<ReadMoment>().RunAsync(seat.Lot, default))!;
            var yuan = (long)seen.Least.Major + (n % 3 * 1_000);
            var done = await exchange.Get<PlaceBid>().RunAsync(seat.Bid(yuan, n % 4 == 0 ? yuan + 3_000 : null), default);
            if (done.IsOk(out var receipt)) receipts.Add(receipt);
        }

        return receipts;
    }
}
