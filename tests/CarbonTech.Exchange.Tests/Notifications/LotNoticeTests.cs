using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Notifications;

public sealed class LotNoticeTests
{
    [Fact]
    public async Task The_former_leader_is_told_the_new_price_and_nobody_else()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (lot, first, second) = await OpenAsync(exchange);
        await BidAsync(exchange, lot[0].Bid(5_000));
        await exchange.SettleAsync();
        await BidAsync(exchange, lot[1].Bid(6_000));
        await exchange.SettleAsync();
        var outbid = Assert.Single(await OfAsync(exchange, first, NoticeKind.Outbid));
        Assert.Equal((lot.Lot.Value, Money.Yuan(6_000)), (outbid.Subject, outbid.Amount));
        Assert.Empty(await OfAsync(exchange, second, NoticeKind.Outbid));
    }

    [Fact]
    public async Task Who_leads_again_by_the_time_of_telling_is_not_told()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (lot, first, second) = await OpenAsync(exchange);
        await BidAsync(exchange, lot[0].Bid(5_000));
        await BidAsync(exchange, lot[1].Bid(6_000));
        await BidAsync(exchange, lot[0].Bid(7_000));
        await exchange.SettleAsync();
        Assert.Empty(await OfAsync(exchange, first, NoticeKind.Outbid));
        Assert.Single(await OfAsync(exchange, second, NoticeKind.Outbid));
    }

    [Fact]
    public async Task A_suspended_lot_is_told_with_its_reason_to_the_seller_and_all_takers()
    {
        await using var exchange = await TestExchange.StartAsync();
        var seller = await exchange.Given.PartyAsync();
        var (lot, first, _) = await OpenAsync(exchange, seller);
        var by = await exchange.Given.OperatorAsync();
        _ = (await exchange.Get<SuspendLot>().RunAsync(new(by, Given.Act(), lot.Lot, "网络异常"), default)).Must();
        await exchange.SettleAsync();
        Assert.Equal("网络异常", Assert.Single(await OfAsync(exchange, first, NoticeKind.LotSuspended)).Reason);
        Assert.Single(await OfAsync(exchange, await exchange.Given.OwnerAsync(seller), NoticeKind.LotSuspended));
    }

    private static async Task<(RunningLot Lot, Actor First, Actor Second)> OpenAsync(TestExchange exchange, PartyId? seller = null)
    {
        var first = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync("甲能源有限公司", Capacities.Enterprise));
        var second = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync("乙材料有限公司", Capacities.Enterprise));
        return (await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock, new() { Bidders = [first, second], Seller = seller }), first, second);
    }

    private static async Task BidAsync(TestExchange exchange, PlaceBid.Input bid) => _ = (await exchange.Get<PlaceBid>().RunAsync(bid, default)).Must();

    private static async Task<IReadOnlyList<NoticeLine>> OfAsync(TestExchange exchange, Actor reader, NoticeKind kind) =>
        [.. (await exchange.Get<ReadInbox>().RunAsync(reader)).Notices.Where(n => n.Kind == kind)];
}
