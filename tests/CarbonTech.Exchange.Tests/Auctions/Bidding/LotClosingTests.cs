using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

public sealed class LotClosingTests : IAsyncLifetime
{
    private TestExchange exchange = null!;

    public async ValueTask InitializeAsync() => exchange = await TestExchange.StartAsync();

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_lot_is_closed_when_its_end_has_passed_and_the_deal_opens_with_it()
    {
        var lot = await OpenAsync(new());
        await BidAsync(lot[0].Bid(5_000, 9_000));
        await BidAsync(lot[1].Bid(6_000));
        exchange.Pass(TimeSpan.FromMinutes(60) - TimeSpan.FromTicks(1));
        await exchange.SettleAsync();
        Assert.Equal(LotStatus.Running, (await ReadAsync(lot)).Status);
        exchange.Pass(TimeSpan.FromTicks(1));
        await exchange.SettleAsync();
        var closed = await ReadAsync(lot);
        Assert.Equal((LotStatus.Sold, 700_000, "竞01"), (closed.Status, closed.PriceMinor, closed.LeaderCode));
        var deal = await exchange.Dbs.ReadAsync(db => db.Deals.SingleAsync(d => d.Id == closed.Deal));
        Assert.Equal((lot[0].Party, closed.Seller, Money.Yuan(7_000), DealOrigin.Lot, lot.Lot.Value), (deal.Buyer, deal.Seller, deal.Price, deal.Origin, deal.OriginId));
        Assert.Equal(new(2026, 3, 12, 16, 0, 0, TimeSpan.Zero), deal.PayBy);
    }

    [Fact]
    public async Task Sale_and_deal_stand_in_one_transaction()
    {
        var lot = await OpenAsync(new());
        await BidAsync(lot[0].Bid(5_000));
        exchange.Pass(TimeSpan.FromHours(1));
        await exchange.SettleAsync();
        var facts = await exchange.Dbs.ReadAsync(db => db.Journal.Where(j => j.Fact == nameof(LotSold) || j.Fact == nameof(DealOpened)).ToListAsync());
        Assert.Equal(2, facts.Count);
        Assert.Single(facts.Select(f => f.Act).Distinct());
    }

    [Fact]
    public async Task A_lot_without_bids_passes()
    {
        var lot = await OpenAsync(new());
        exchange.Pass(TimeSpan.FromHours(1));
        await exchange.SettleAsync();
        Assert.Equal(LotStatus.Passed, (await ReadAsync(lot)).Status);
    }

    [Fact]
    public async Task Below_the_reserve_nobody_wins()
    {
        var lot = await OpenAsync(new() { Reserve = 20_000 });
        await BidAsync(lot[0].Bid(5_000, 19_000));
        exchange.Pass(TimeSpan.FromHours(1));
        await exchange.SettleAsync();
        var closed = await ReadAsync(lot);
        Assert.Equal((LotStatus.Passed, null, 500_000L), (closed.Status, closed.Deal, closed.PriceMinor));
    }

    [Fact]
    public async Task A_maximum_that_reaches_the_reserve_buys_at_the_reserve()
    {
        var lot = await OpenAsync(new() { Reserve = 8_500 });
        await BidAsync(lot[0].Bid(5_000, 12_000));
        exchange.Pass(TimeSpan.FromHours(1));
        await exchange.SettleAsync();
        Assert.Equal((LotStatus.Sold, 850_000L), (await ReadAsync(lot)) is var closed ? (closed.Status, closed.PriceMinor!.Value) : default);
    }

    [Fact]
    public async Task A_late_bid_is_refused_however_late_the_closing_worker_comes()
    {
        var lot = await OpenAsync(new());
        await BidAsync(lot[0].Bid(5_000));
        exchange.Pass(TimeSpan.FromHours(1));
        var late = await exchange.Get<PlaceBid>().RunAsync(lot[1].Bid(6_000), default);
        Assert.Equal("bidding.ended", late.IsRefused(out var no) ? no[0].Code : "taken");
        exchange.Pass(TimeSpan.FromHours(5));
        await exchange.SettleAsync();
        Assert.Equal((LotStatus.Sold, 500_000L), (await ReadAsync(lot)) is var closed ? (closed.Status, closed.PriceMinor!.Value) : default);
    }

    [Fact]
    public async Task An_extended_lot_closes_at_its_moved_end()
    {
        var lot = await OpenAsync(new() { Timing = LotPlan.TwoPhase });
        exchange.Pass(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(299));
        await BidAsync(lot[0].Bid(5_000));
        exchange.Pass(TimeSpan.FromSeconds(299));
        await exchange.SettleAsync();
        Assert.Equal(LotStatus.Running, (await ReadAsync(lot)).Status);
        exchange.Pass(TimeSpan.FromSeconds(1));
        await exchange.SettleAsync();
        Assert.Equal(LotStatus.Sold, (await ReadAsync(lot)).Status);
    }

    [Fact]
    public async Task Closing_twice_sells_once()
    {
        var lot = await OpenAsync(new());
        await BidAsync(lot[0].Bid(5_000));
        exchange.Pass(TimeSpan.FromHours(1));
        var close = exchange.Get<CloseLot>();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => close.RunAsync(new(Actor.System, Given.Act(), lot.Lot), default)));
        Assert.Single(answers, a => a.IsOk(out _));
        Assert.Equal(1, await exchange.Dbs.ReadAsync(db => db.Deals.CountAsync()));
    }

    [Fact]
    public async Task A_suspended_lot_is_not_closed()
    {
        var lot = await OpenAsync(new());
        var desk = new Actor(Id.New<PersonId>(), Id.New<PartyId>(), Capacities.Operator, Roles.Operator, Verified: true);
        _ = (await exchange.Get<SuspendLot>().RunAsync(new(desk, Given.Act(), lot.Lot, "power cut"), default)).Must();
        exchange.Pass(TimeSpan.FromHours(2));
        await exchange.SettleAsync();
        Assert.Equal(LotStatus.Suspended, (await ReadAsync(lot)).Status);
    }

    private Task<RunningLot> OpenAsync(LotPlan plan) => RunningLots.OpenAsync(exchange.Dbs, exchange.Clock, plan);

    private async Task BidAsync(PlaceBid.Input input) => _ = (await exchange.Get<PlaceBid>().RunAsync(input, default)).Must();

    private Task<Lot> ReadAsync(RunningLot lot) => exchange.Dbs.ReadAsync(db => db.Lots.SingleAsync(l => l.Id == lot.Lot));
}
