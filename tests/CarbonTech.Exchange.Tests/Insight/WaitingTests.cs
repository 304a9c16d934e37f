using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Insight;

public sealed class WaitingTests
{
    [Fact]
    public async Task The_operator_sees_the_queues_that_are_not_empty_and_a_stranger_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        await exchange.Given.ParkAsync("notices", 1);
        var queue = Assert.Single(await exchange.Get<ReadWaiting>().RunAsync(await exchange.Given.OperatorAsync()));
        Assert.Equal((WaitingKind.ParkedFacts, 1), (queue.Kind, queue.Count));
        Assert.Empty(await exchange.Get<ReadWaiting>().RunAsync(await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync())));
        Assert.Empty(await exchange.Get<ReadWaiting>().RunAsync(Actor.Nobody));
    }

    [Fact]
    public async Task A_running_lot_says_whether_the_party_leads()
    {
        await using var exchange = await TestExchange.StartAsync();
        var first = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync("甲能源有限公司", Capacities.Enterprise));
        var second = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync("乙材料有限公司", Capacities.Enterprise));
        var lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock, new() { Bidders = [first, second] });
        _ = (await exchange.Get<CarbonTech.Exchange.Auctions.Bidding.PlaceBid>().RunAsync(lot[0].Bid(5_000), default)).Must();
        Assert.Equal(WaitingKind.Leading, Assert.Single(await exchange.Get<ReadWaiting>().RunAsync(first)).Kind);
        Assert.Equal(WaitingKind.NotLeading, Assert.Single(await exchange.Get<ReadWaiting>().RunAsync(second)).Kind);
    }
}
