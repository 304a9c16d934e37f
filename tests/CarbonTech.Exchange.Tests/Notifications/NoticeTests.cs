using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Notifications;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Notifications;

public sealed class NoticeTests
{
    [Fact]
    public async Task A_decided_application_is_told_to_the_owner_in_the_inbox_and_by_mail()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        await exchange.SettleAsync();
        var owner = await exchange.Given.OwnerAsync(party);
        var inbox = await exchange.Get<ReadInbox>().RunAsync(owner);
        var notice = Assert.Single(inbox.Notices);
        Assert.Equal((NoticeKind.PartyVerified, party.Value, 1), (notice.Kind, notice.Subject, inbox.Unread));
        Assert.Equal("PartyVerified zh-CN", Assert.Single(await MailsAsync(exchange, owner)).Subject);
    }

    [Fact]
    public async Task A_refusal_carries_its_reason()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.ApplicantAsync();
        var by = await exchange.Given.OperatorAsync();
        var page = await exchange.Get<ReadParty>().RunAsync(party, by);
        _ = (await exchange.Get<RefuseParty>().RunAsync(new(by, Given.Act(), party, page!.Version, "证照过期"), default)).Must();
        await exchange.SettleAsync();
        var notice = Assert.Single((await exchange.Get<ReadInbox>().RunAsync(await exchange.Given.OwnerAsync(party))).Notices);
        Assert.Equal((NoticeKind.PartyRefused, "证照过期"), (notice.Kind, notice.Reason));
    }

    [Fact]
    public async Task A_screened_listing_is_told_to_publishers_and_owners_but_to_no_buyer()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var publisher = await exchange.Given.ActorAsync(party, Roles.Publisher);
        var buyer = await exchange.Given.ActorAsync(party, Roles.Buyer);
        var listing = await exchange.Given.ListingAsync(party);
        await exchange.SettleAsync();
        Assert.Contains((await InboxAsync(exchange, publisher)).Notices, n => n.Kind == NoticeKind.ListingListed && n.Subject == listing.Value);
        Assert.Contains((await InboxAsync(exchange, await exchange.Given.OwnerAsync(party))).Notices, n => n.Kind == NoticeKind.ListingListed);
        Assert.Equal(NoticeKind.InvitedToParty, Assert.Single((await InboxAsync(exchange, buyer)).Notices).Kind);
    }

    [Fact]
    public async Task A_fact_that_is_followed_again_tells_nobody_twice()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        await exchange.SettleAsync();
        foreach (var entry in await exchange.Get<JournalReader>().AfterAsync(0, 1_000, default))
        {
            if (entry.Fact is not null) await exchange.Get<NoticeFollower>().FollowAsync(entry, default);
        }

        await exchange.SettleAsync();
        var owner = await exchange.Given.OwnerAsync(party);
        Assert.Single((await InboxAsync(exchange, owner)).Notices);
        Assert.Single(await MailsAsync(exchange, owner));
    }

    [Fact]
    public async Task A_mail_that_fails_goes_out_later_once()
    {
        await using var exchange = await TestExchange.StartAsync();
        exchange.Get<SentMails>().Fails = true;
        var owner = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync());
        await exchange.SettleAsync();
        exchange.Get<SentMails>().Fails = false;
        await exchange.SettleAsync();
        Assert.Empty(await MailsAsync(exchange, owner));
        exchange.Pass(TimeSpan.FromMinutes(2));
        await exchange.SettleAsync();
        await exchange.SettleAsync();
        Assert.Single(await MailsAsync(exchange, owner));
    }

    [Fact]
    public async Task A_mail_whose_node_died_is_taken_up_again_under_the_same_key()
    {
        await using var exchange = await TestExchange.StartAsync();
        var owner = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync());
        exchange.Get<SentMails>().Fails = true;
        await exchange.SettleAsync();
        exchange.Pass(TimeSpan.FromMinutes(1));
        await exchange.Dbs.KeepAsync(async db => Assert.True((await db.Notices.SingleAsync(n => n.Person == owner.Person)).Take(exchange.Now)), default);
        exchange.Get<SentMails>().Fails = false;
        await exchange.SettleAsync();
        Assert.Empty(await MailsAsync(exchange, owner));
        exchange.Pass(Notice.InHand);
        await exchange.SettleAsync();
        var notice = Assert.Single((await InboxAsync(exchange, owner)).Notices);
        Assert.Equal(notice.Id.ToString(), Assert.Single(await MailsAsync(exchange, owner)).Key);
    }

    [Fact]
    public async Task Nobody_reads_or_marks_another_persons_notice()
    {
        await using var exchange = await TestExchange.StartAsync();
        var owner = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync());
        var other = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync("长三角新材料有限公司", Capacities.Enterprise));
        await exchange.SettleAsync();
        var notice = Assert.Single((await InboxAsync(exchange, owner)).Notices);
        Assert.Null(await exchange.Get<ReadInbox>().OneAsync(other, notice.Id));
        Assert.True((await exchange.Get<MarkNotice>().RunAsync(new(other, Given.Act(), notice.Id), default)).IsRefused(out _));
        Assert.Empty((await exchange.Get<ReadInbox>().RunAsync(Actor.Nobody)).Notices);
        Assert.Equal(1, await exchange.Get<ReadInbox>().UnreadAsync(owner.Person));
    }

    [Fact]
    public async Task Marking_all_leaves_what_came_after_the_page_unread()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var owner = await exchange.Given.OwnerAsync(party);
        var seen = exchange.Now;
        exchange.Pass(TimeSpan.FromSeconds(1));
        _ = await exchange.Given.ListingAsync(party);
        await exchange.SettleAsync();
        Assert.Equal(1, (await exchange.Get<MarkAllNotices>().RunAsync(new(owner, Given.Act(), seen), default)).Must());
        Assert.Equal(1, await exchange.Get<ReadInbox>().UnreadAsync(owner.Person));
    }

    [Fact]
    public async Task An_unwanted_topic_stands_in_the_inbox_without_a_mail()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var owner = await exchange.Given.OwnerAsync(party);
        await exchange.SettleAsync();
        _ = (await exchange.Get<ChooseMails>().RunAsync(new(owner, Given.Act(), [NoticeTopic.Payments]), default)).Must();
        _ = await exchange.Given.ListingAsync(party);
        await exchange.SettleAsync();
        Assert.Equal(2, (await InboxAsync(exchange, owner)).Notices.Count);
        Assert.Single(await MailsAsync(exchange, owner));
        Assert.Equal([NoticeTopic.Payments], await exchange.Get<ChooseMails>().WantedAsync(owner.Person));
    }

    [Fact]
    public void Every_kind_has_a_topic() => Assert.All(Enum.GetValues<NoticeKind>(), k => Assert.True(Enum.IsDefined(NoticeTopics.Of(k))));

    private static Task<ReadInbox.Page> InboxAsync(TestExchange exchange, Actor reader) => exchange.Get<ReadInbox>().RunAsync(reader);

    private static async Task<IReadOnlyList<Mail>> MailsAsync(TestExchange exchange, Actor reader) =>
        exchange.Get<SentMails>().To((await exchange.Get<ReadPeople>().OneAsync(reader.Person))!.Email);
}
