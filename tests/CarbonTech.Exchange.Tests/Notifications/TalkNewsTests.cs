using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Deals.Rooms;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Notifications;

public sealed class TalkNewsTests
{
    [Fact]
    public async Task Each_side_is_told_what_the_other_did()
    {
        await using var talk = await BeginAsync();
        (await talk.Use<AskNda>().RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), 5), default)).Must();
        Assert.Equal([NoticeKind.NdaToSign], await ToldAsync(talk, talk.Buyer));
        Assert.Equal([NoticeKind.TalksBegun], await ToldAsync(talk, talk.Seller));
        Assert.Equal([NoticeKind.NdaToSign, NoticeKind.TalksBegun], await ToldAsync(talk, talk.Broker));
        Assert.Empty(await ToldAsync(talk, talk.Stranger));
    }

    [Fact]
    public async Task Offers_are_told_with_amount_and_deadline_and_their_answers_with_the_reason()
    {
        await using var talk = await BeginAsync();
        await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        var counter = await talk.Given.OfferAsync(talk.Deal, DealSide.Seller, Given.Licence(800_000));
        (await talk.Use<DeclineOffer>().RunAsync(new(talk.Buyer, Act(), talk.Deal, counter, "超出预算"), default)).Must();
        Assert.Equal([NoticeKind.OfferDeclined, NoticeKind.OfferReceived, NoticeKind.TalksBegun], await ToldAsync(talk, talk.Seller));
        var page = (await talk.Use<ReadInbox>().RunAsync(talk.Buyer)).Notices;
        var countered = Assert.Single(page, n => n.Kind == NoticeKind.OfferCountered);
        Assert.Equal((Money.Yuan(800_000), (await talk.OffersAsync(talk.Buyer)).Offers[0].ValidUntil), (countered.Amount!.Value, countered.Due!.Value));
    }

    [Fact]
    public async Task A_task_a_dispute_and_an_end_are_told_to_those_concerned()
    {
        await using var talk = await BeginAsync();
        var desk = await talk.Given.OperatorAsync();
        (await talk.Use<SetTask>().RunAsync(new(talk.Buyer, Act(), talk.Deal, "提供中试报告", DealSide.Seller, ChinaDay.Of(talk.Exchange.Now)), default)).Must();
        await talk.Exchange.SettleAsync();
        (await talk.Use<RaiseDispute>().RunAsync(new(talk.Seller, Act(), talk.Deal, "保密资料外传"), default)).Must();
        Assert.Contains(NoticeKind.TaskDue, await ToldAsync(talk, talk.Seller));
        Assert.Contains(NoticeKind.DealDisputed, await ToldAsync(talk, desk));
        (await talk.Use<ResolveDispute>().RunAsync(new(desk, Act(), talk.Deal, await talk.SeenAsync(), false, "终止"), default)).Must();
        foreach (var side in new[] { talk.Seller, talk.Buyer, talk.Broker }) Assert.Contains(NoticeKind.DealTerminated, await ToldAsync(talk, side));
    }

    private static async Task<IReadOnlyList<NoticeKind>> ToldAsync(Talk talk, Actor actor)
    {
        await talk.Exchange.SettleAsync();
        var kinds = await talk.Exchange.Dbs.ReadAsync(db => Task.FromResult(db.Notices.Where(n => n.Person == actor.Person).OrderByDescending(n => n.Number).Select(n => n.Kind).ToList()));
        return [.. kinds.Where(k => (int)k is >= 90 and < 100)];
    }
}
