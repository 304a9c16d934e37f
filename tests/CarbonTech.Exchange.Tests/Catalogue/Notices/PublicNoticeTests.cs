using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Notices;

public sealed class PublicNoticeTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId unit;
    private ListingId listing;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        unit = await exchange.Given.PartyAsync();
        listing = await exchange.Given.ListingAsync(unit);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task It_runs_for_fifteen_days_that_end_at_midnight_in_shanghai_and_then_has_passed()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        var notice = (await PageAsync(id)).Notice;
        Assert.Equal(new DateTimeOffset(2026, 3, 17, 16, 0, 0, TimeSpan.Zero), notice.EndsAt);
        exchange.Clock.SetUtcNow(notice.EndsAt.AddTicks(-1));
        await exchange.SettleAsync();
        Assert.Equal(PublicNoticeStatus.Running, (await PageAsync(id)).Notice.Status);
        exchange.Pass(TimeSpan.FromTicks(1));
        Assert.Equal(PublicNoticeStatus.Passed, (await PageAsync(id)).Notice.Status);
        Assert.Null((await PageAsync(id)).DecidedAt);
        await exchange.SettleAsync();
        Assert.NotNull((await PageAsync(id)).DecidedAt);
    }

    [Fact]
    public async Task An_objection_stops_it_even_beyond_its_end_until_it_is_dismissed()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        var (objection, _) = await exchange.Given.ObjectedAsync(id);
        exchange.Pass(TimeSpan.FromDays(30));
        await exchange.SettleAsync();
        Assert.Equal(PublicNoticeStatus.Objected, (await PageAsync(id)).Notice.Status);
        Assert.Equal(PublicNoticeStatus.Running, (await AnswerAsync(id, objection, upheld: false)).Must());
        Assert.Equal(PublicNoticeStatus.Passed, (await PageAsync(id)).Notice.Status);
        var line = Assert.Single((await PageAsync(id)).Objections);
        Assert.Equal((false, "评估报告附后。"), (line.Upheld, line.Answer));
    }

    [Fact]
    public async Task It_runs_on_only_when_the_last_objection_is_dismissed_and_fails_when_one_is_upheld()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        var (first, by) = await exchange.Given.ObjectedAsync(id);
        Refused(await ObjectAsync(id, by), PublicNoticeRefusals.ObjectedAlready);
        var (second, _) = await exchange.Given.ObjectedAsync(id);
        Assert.Equal(PublicNoticeStatus.Objected, (await AnswerAsync(id, first, upheld: false)).Must());
        Refused(await AnswerAsync(id, first, upheld: true), PublicNoticeRefusals.AnsweredAlready);
        Refused(await AnswerAsync(id, Id.New<ObjectionId>(), upheld: true), PublicNoticeRefusals.NoSuchObjection);
        Assert.Equal(PublicNoticeStatus.Failed, (await AnswerAsync(id, second, upheld: true)).Must());
        Refused(await ObjectAsync(id, by), "kernel.not-now");
        Refused(await WithdrawAsync(id), "kernel.not-now");
    }

    [Fact]
    public async Task After_the_end_nobody_objects_and_nothing_is_taken_back()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        Refused(await exchange.Get<PassNotice>().RunAsync(new(Actor.System, Given.Act(), id), default), "public-notices.still-running");
        exchange.Clock.SetUtcNow((await PageAsync(id)).Notice.EndsAt);
        var person = new Actor(await exchange.Given.PersonAsync(), default, Capacities.None, Roles.None, false);
        Refused(await ObjectAsync(id, person), "public-notices.over");
        Refused(await WithdrawAsync(id), "public-notices.over");
    }

    [Fact]
    public async Task The_unit_takes_it_back_with_a_reason_and_may_begin_anew()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        Refused(await BeginAsync(exchange.Given.NoticeWords()), PublicNoticeRefusals.AlreadyRunning);
        Refused(await WithdrawAsync(id, ""), "kernel.required");
        Assert.Equal(PublicNoticeStatus.Withdrawn, (await WithdrawAsync(id)).Must());
        Assert.Equal("价格调整，重新公示。", (await PageAsync(id)).Reason);
        (await BeginAsync(exchange.Given.NoticeWords(1_800_000))).Must();
    }

    [Fact]
    public async Task Nobody_else_begins_answers_or_takes_back()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        var (objection, _) = await exchange.Given.ObjectedAsync(id);
        var other = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync("别的大学"));
        var buyer = await exchange.Given.ActorAsync(unit, Roles.Buyer);
        foreach (var stranger in new[] { other, buyer, await exchange.Given.OperatorAsync(), Actor.Nobody })
        {
            Refused(await BeginAsync(exchange.Given.NoticeWords(), stranger), CatalogueRefusals.NotYours);
            Refused(await AnswerAsync(id, objection, false, stranger), CatalogueRefusals.NotYours);
            Refused(await WithdrawAsync(id, by: stranger), CatalogueRefusals.NotYours);
            Refused(await exchange.Get<PassNotice>().RunAsync(new(stranger, Given.Act(), id), default), CatalogueRefusals.NotYours);
        }

        Refused(await ObjectAsync(id, Actor.Nobody), PublicNoticeRefusals.NotSignedIn);
        Refused(await ObjectAsync(Id.New<PublicNoticeId>(), other), PublicNoticeRefusals.NoSuchNotice);
        Refused(await exchange.Get<AnswerObjection>().RunAsync(new(Given.PublisherOf(unit), Given.Act(), id, 1, objection, false, "x"), default), KernelRefusals.ChangedMeanwhile);
    }

    [Fact]
    public async Task A_colleague_of_the_unit_may_object_and_does_not_decide_it()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        var inventor = await exchange.Given.ActorAsync(unit, Roles.Publisher);
        var objection = (await ObjectAsync(id, inventor)).Must();
        Refused(await AnswerAsync(id, objection, false, inventor), PublicNoticeRefusals.OwnObjection);
        (await AnswerAsync(id, objection, false)).Must();
    }

    [Fact]
    public async Task Who_objects_and_what_it_says_is_for_the_unit_the_operator_and_himself()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        var (_, by) = await exchange.Given.ObjectedAsync(id);
        var stranger = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync("别的大学"));
        foreach (var (reader, sees) in new[] { (Given.PublisherOf(unit), true), (await exchange.Given.OperatorAsync(), true), (by, true), (stranger, false), (Actor.Nobody, false) })
        {
            var line = Assert.Single((await exchange.Get<ReadPublicNotices>().OneAsync(id, reader))!.Objections);
            Assert.Equal(sees, line.Name is not null);
            Assert.Equal(sees, line.Text is not null);
            Assert.Equal(sees, line.Evidence.Count == 1);
        }

        Assert.Single(await exchange.Get<ReadPublicNotices>().ToAnswerAsync(Given.PublisherOf(unit)));
        Assert.Single(await exchange.Get<ReadPublicNotices>().ObjectedAsync(await exchange.Given.OperatorAsync()));
        Assert.Empty(await exchange.Get<ReadPublicNotices>().ObjectedAsync(stranger));
    }

    [Fact]
    public async Task Every_word_that_is_missing_or_wrong_is_refused_beside_its_field()
    {
        var good = exchange.Given.NoticeWords();
        var today = good.LastDay.AddDays(-15);
        Refused(await BeginAsync(good with { DealType = "SER" }), PublicNoticeRefusals.UnknownWay);
        Refused(await BeginAsync(good with { DealType = "none" }), PublicNoticeRefusals.UnknownWay);
        Refused(await BeginAsync(good with { Price = null, Terms = " " }), PublicNoticeRefusals.PriceOrTerms);
        Refused(await BeginAsync(good with { Price = Money.Yuan(0) }), PublicNoticeRefusals.PriceOutOfRange);
        Refused(await BeginAsync(good with { NoneRelated = false }), PublicNoticeRefusals.RelatedUndeclared);
        Refused(await BeginAsync(good with { Related = "发明人持股 30%" }), PublicNoticeRefusals.RelatedUndeclared);
        Refused(await BeginAsync(good with { LastDay = today.AddDays(14) }), "public-notices.too-short");
        Refused(await BeginAsync(good with { LastDay = today.AddDays(PublicNotice.MostDays + 1) }), PublicNoticeRefusals.TooLong);
        Refused(await BeginAsync(good with { Inside = null }), PublicNoticeRefusals.InsideNeeded);
        Refused(await BeginAsync(good with { Inside = new("公告栏", today, today.AddDays(14)) }), PublicNoticeRefusals.InsideTooShort);
        Refused(await BeginAsync(good with { Terms = new string('条', 2_001) }), "kernel.too-long");
        Refused(await BeginAsync(good, papers: []), PublicNoticeRefusals.InsideEvidenceNeeded);
        Refused(await BeginAsync(good, papers: [Given.Paper with { Digest = "xyz" }]), PublicNoticeRefusals.BadPaper);
        Refused(await BeginAsync(good, papers: [.. Enumerable.Repeat(Given.Paper, 6)]), PublicNoticeRefusals.TooManyPapers);
        var draft = await exchange.Given.DraftAsync(unit);
        Refused(await exchange.Get<BeginNotice>().RunAsync(new(Given.PublisherOf(unit), Given.Act(), draft, good, [Given.Paper]), default), CatalogueRefusals.NotListed);
    }

    [Fact]
    public async Task Who_is_no_public_unit_may_give_notice_without_a_posting_inside()
    {
        var firm = await exchange.Given.PartyAsync("滨江化工", Capacities.Enterprise);
        var its = await exchange.Given.ListingAsync(firm);
        var words = exchange.Given.NoticeWords() with { Inside = null };
        var id = (await exchange.Get<BeginNotice>().RunAsync(new(Given.PublisherOf(firm), Given.Act(), its, words, []), default)).Must();
        Assert.Null((await PageAsync(id)).Inside);
    }

    private Task<Result<PublicNoticeId>> BeginAsync(PublicNoticeWords words, Actor? by = null, IReadOnlyList<NoticePaper>? papers = null) =>
        exchange.Get<BeginNotice>().RunAsync(new(by ?? Given.PublisherOf(unit), Given.Act(), listing, words, papers ?? [Given.Paper]), default);

    private Task<Result<ObjectionId>> ObjectAsync(PublicNoticeId id, Actor by) => exchange.Get<ObjectToNotice>().RunAsync(new(by, Given.Act(), id, "李知行", "未征求发明人意见。", []), default);

    private async Task<Result<PublicNoticeStatus>> AnswerAsync(PublicNoticeId id, ObjectionId objection, bool upheld, Actor? by = null) =>
        await exchange.Get<AnswerObjection>().RunAsync(new(by ?? Given.PublisherOf(unit), Given.Act(), id, (await PageAsync(id)).Version, objection, upheld, "评估报告附后。"), default);

    private async Task<Result<PublicNoticeStatus>> WithdrawAsync(PublicNoticeId id, string reason = "价格调整，重新公示。", Actor? by = null) =>
        await exchange.Get<WithdrawNotice>().RunAsync(new(by ?? Given.PublisherOf(unit), Given.Act(), id, (await PageAsync(id)).Version, reason), default);

    private async Task<PublicNoticePage> PageAsync(PublicNoticeId id) => (await exchange.Get<ReadPublicNotices>().OneAsync(id, Actor.Nobody))!;

    private static void Refused<T>(Result<T> result, Refusal expected) => Refused(result, expected.Code);

    private static void Refused<T>(Result<T> result, string code)
    {
        Assert.True(result.IsRefused(out var no), $"{code} was not refused");
        Assert.Equal([code], no!.Select(r => r.Code));
    }
}
