using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Notifications;

/// <summary>What demands, responses and enquiries tell whom.</summary>
public sealed class AskingNoticeTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId buyer;
    private PartyId owner;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        (buyer, owner) = (await Given.PartyAsync("澄岳特钢", Capacities.Enterprise), await Given.PartyAsync());
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_publisher_hears_of_the_return_the_opening_and_each_response()
    {
        var id = await Given.SubmittedDemandAsync(buyer);
        (await exchange.Get<ReturnDemand>().RunAsync(new(Given.Desk, Given.Act(), id, await Given.SeenAsync(id), [], "请补充参数"), default)).Must();
        var open = await Given.DemandAsync(buyer);
        await Given.ResponseAsync(open, owner);
        var told = await InboxAsync(buyer);
        Assert.Equal("请补充参数", told.Single(n => n.Kind == NoticeKind.DemandReturned).Reason);
        Assert.Equal(open.Value, told.Single(n => n.Kind == NoticeKind.DemandOpened).Subject);
        Assert.NotNull(told.Single(n => n.Kind == NoticeKind.DemandOpened).Due);
        Assert.Single(told, n => n.Kind == NoticeKind.ResponseReceived);
        Assert.DoesNotContain(await InboxAsync(owner), n => n.Kind is NoticeKind.ResponseReceived or NoticeKind.DemandOpened);
    }

    [Fact]
    public async Task Who_answered_hears_of_the_decline_of_the_taking_and_of_the_end()
    {
        var (first, second) = (await Given.DemandAsync(buyer), await Given.DemandAsync(buyer));
        var (taken, declined) = (await Given.ResponseAsync(first, owner), await Given.ResponseAsync(second, owner));
        await Given.ResponseAsync(second, owner);
        await Given.TakenAsync(taken);
        (await exchange.Get<DeclineResponse>().RunAsync(new(Given.BuyerOf(buyer), Given.Act(), declined, await Given.SeenAsync(declined), new(DeclineReason.Other, "规模不合适")), default)).Must();
        (await exchange.Get<CloseDemand>().RunAsync(new(Given.BuyerOf(buyer), Given.Act(), second, await Given.SeenAsync(second), false, null), default)).Must();
        var told = await InboxAsync(owner);
        Assert.Equal(first.Value, told.Single(n => n.Kind == NoticeKind.ResponseTaken).Subject);
        Assert.Equal("规模不合适", told.Single(n => n.Kind == NoticeKind.ResponseDeclined).Reason);
        Assert.Equal(second.Value, told.Single(n => n.Kind == NoticeKind.DemandClosed).Subject);
        Assert.DoesNotContain(await InboxAsync(buyer), n => n.Kind == NoticeKind.DemandClosed);
    }

    [Fact]
    public async Task A_demand_that_the_clock_or_the_operator_ended_is_told_to_its_publisher()
    {
        var (late, bad) = (await Given.DemandAsync(buyer, Given.Need() with { Until = new DateOnly(2026, 3, 3) }), await Given.DemandAsync(buyer));
        (await exchange.Get<RefuseDemand>().RunAsync(new(Given.Desk, Given.Act(), bad, await Given.SeenAsync(bad), "内容失实"), default)).Must();
        exchange.Pass(TimeSpan.FromDays(3));
        var told = (await InboxAsync(buyer)).Where(n => n.Kind == NoticeKind.DemandClosed).ToDictionary(n => n.Subject, n => n.Reason);
        Assert.Equal(2, told.Count);
        Assert.Equal("内容失实", told[bad.Value]);
        Assert.Null(told[late.Value]);
    }

    [Fact]
    public async Task Each_side_of_an_enquiry_hears_of_the_others_turn()
    {
        var listing = await Given.ListingAsync(owner);
        var answered = await Given.AnsweredAsync(listing, buyer);
        (await exchange.Get<ContinueEnquiry>().RunAsync(new(Given.BuyerOf(buyer), Given.Act(), answered, "再问一句"), default)).Must();
        var declined = await Given.EnquiryAsync(listing, buyer);
        (await exchange.Get<DeclineEnquiry>().RunAsync(new(Given.PublisherOf(owner), Given.Act(), declined, await Given.SeenAsync(declined), new(DeclineReason.Price, "低于底价")), default)).Must();
        await Given.EnquiryAsync(listing, buyer);
        exchange.Pass(TimeSpan.FromDays(7));
        var (mine, theirs) = (await InboxAsync(owner), await InboxAsync(buyer));
        Assert.Equal(3, mine.Count(n => n.Kind == NoticeKind.EnquiryReceived && n.Due is not null));
        Assert.Single(mine, n => n.Kind == NoticeKind.EnquiryReplied);
        Assert.Single(mine, n => n.Kind == NoticeKind.EnquiryOverdue);
        Assert.Single(theirs, n => n.Kind == NoticeKind.EnquiryReplied && n.Subject == answered.Value);
        Assert.Equal("低于底价", theirs.Single(n => n.Kind == NoticeKind.EnquiryDeclined).Reason);
        Assert.Single(theirs, n => n.Kind == NoticeKind.EnquiryOverdue);
    }

    private async Task<IReadOnlyList<NoticeLine>> InboxAsync(PartyId party)
    {
        await exchange.SettleAsync();
        return (await exchange.Get<ReadInbox>().RunAsync(await Given.OwnerAsync(party))).Notices;
    }
}
