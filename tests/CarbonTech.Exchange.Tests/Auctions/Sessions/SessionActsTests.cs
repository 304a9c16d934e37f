using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Sessions;

/// <summary>Rules, sessions and lots put up again: each refusal by its code, each act by the right person alone; and who watches a lot.</summary>
public sealed class SessionActsTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync();
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task Rules_are_published_by_the_operator_in_both_languages_and_a_version_never_changes()
    {
        await Law.RefusesEachAsync("membership.not-operator", Law.NotOperators, by => PublishAsync(by: by));
        Law.Refuses("kernel.required", await PublishAsync(version: " "));
        Law.Refuses("kernel.required", await PublishAsync(zh: ""));
        Law.Refuses("kernel.required", await PublishAsync(en: ""));
        Law.Refuses("kernel.too-long", await PublishAsync(version: new string('9', 31)));
        Assert.Null(await exchange.Get<ReadRules>().RunAsync("2027-1", default));
        var digest = (await PublishAsync()).Must();
        Law.Refuses("sessions.rules-exist", await PublishAsync(zh: "改过的规则"));
        Assert.Equal(digest, (await exchange.Get<ReadRules>().RunAsync("2027-1", default))!.Digest);
    }

    [Fact]
    public async Task A_session_is_drafted_by_the_operator_under_rules_that_are_there()
    {
        await Given.RulesAsync();
        await Law.RefusesEachAsync("membership.not-operator", Law.NotOperators, by => OpenAsync(by: by));
        Law.Refuses("sessions.no-such-rules", await OpenAsync(rules: "1999-1"));
        Law.Refuses("sessions.out-of-order", await OpenAsync(times: Given.Times() with { FreeEndsAt = exchange.Now }));
        Law.Refuses("sessions.out-of-range", await OpenAsync(terms: SessionTerms.TwoPhase with { PaymentDays = 0 }));
        Law.Refuses("kernel.required", await OpenAsync(text: Given.SessionWords(" ")));
        Assert.Empty(await exchange.Get<ReadSessions>().RunAsync(Given.Desk, default));
        (await OpenAsync()).Must();
    }

    [Fact]
    public async Task A_session_in_draft_is_changed_by_the_operator_as_he_saw_it()
    {
        var session = await Given.SessionAsync();
        await Law.RefusesEachAsync("membership.not-operator", Law.NotOperators, by => ChangeAsync(session, by: by));
        Law.Refuses("sessions.no-such-session", await ChangeAsync(Id.New<SessionId>(), seen: 1));
        Law.Refuses("kernel.changed-meanwhile", await ChangeAsync(session, seen: 99));
        Law.Refuses("kernel.required", await ChangeAsync(session, text: Given.SessionWords("")));
        Law.Refuses("kernel.too-long", await ChangeAsync(session, text: Given.SessionWords(new string('长', 201))));
        Law.Refuses("sessions.out-of-order", await ChangeAsync(session, times: Given.Times() with { StartsAt = exchange.Now }));
        Law.Refuses("sessions.out-of-range", await ChangeAsync(session, terms: SessionTerms.TwoPhase with { CommissionBasisPoints = 501 }));
        Assert.Equal("电池回收专场", (await PageAsync(session)).Text.TitleZh);
        var times = Given.Times(startsInDays: 20);
        (await ChangeAsync(session, times: times, terms: SessionTerms.SoftClose)).Must();
        var page = await PageAsync(session);
        Assert.Equal(("储能专场", times, SessionTerms.SoftClose), (page.Text.TitleZh, page.Times, page.Terms));
    }

    [Fact]
    public async Task What_was_announced_is_not_changed_whoever_asks()
    {
        var session = await Given.SessionAsync();
        await Given.ConsignedAsync(session, seller);
        await Given.AnnouncedAsync(session);
        var (digest, version) = ((await PageAsync(session)).AnnouncementDigest, (await PageAsync(session)).Version);
        Law.Refuses("sessions.already-announced", await ChangeAsync(session));
        Assert.Equal((digest, version), ((await PageAsync(session)).AnnouncementDigest, (await PageAsync(session)).Version));
    }

    [Fact]
    public async Task A_session_is_cancelled_by_the_operator_with_a_reason_and_only_before_it_runs()
    {
        var session = await Given.SessionAsync();
        await Given.ConsignedAsync(session, seller);
        await Given.AnnouncedAsync(session);
        await Law.RefusesEachAsync("membership.not-operator", [.. Law.NotOperators, Given.PublisherOf(seller)], by => CancelAsync(session, by: by));
        Law.Refuses("sessions.no-such-session", await CancelAsync(Id.New<SessionId>()));
        Law.Refuses("kernel.required", await CancelAsync(session, reason: " "));
        Assert.Equal(SessionStatus.Announced, (await PageAsync(session)).Status);
        var (lot, _) = await Given.RunningLotAsync(seller);
        var runs = (await exchange.Get<ReadLot>().RunAsync(lot, Actor.Nobody, default))!.Lot.Session;
        Law.Refuses("kernel.not-now", await CancelAsync(runs));
        Assert.Equal(LotStatus.Running, (await exchange.Get<ReadLot>().RunAsync(lot, Actor.Nobody, default))!.Lot.Status);
    }

    [Fact]
    public async Task A_lot_is_put_up_again_by_its_seller_and_only_when_it_has_ended()
    {
        var open = await Given.OpenLotAsync(seller);
        var next = await Given.SessionAsync();
        await Law.RefusesEachAsync("membership.not-yours", Law.NotSellers(seller), by => RelistAsync(open, next, by));
        Law.Refuses("lots.no-such-lot", await RelistAsync(Id.New<LotId>(), next));
        Law.Refuses("sessions.not-passed", await RelistAsync(open, next));
        exchange.Pass(TimeSpan.FromDays(10));
        await exchange.SettleAsync();
        await Law.RefusesEachAsync("membership.not-yours", Law.NotSellers(seller), by => RelistAsync(open, next, by));
        Law.Refuses("sessions.no-such-session", await RelistAsync(open, Id.New<SessionId>()));
        (await RelistAsync(open, next)).Must();
    }

    [Fact]
    public async Task A_person_watches_a_public_lot_or_no_longer_and_for_himself()
    {
        var lot = await Given.OpenLotAsync(seller);
        var (me, other) = (await PersonAsync(), await PersonAsync());
        Law.Refuses("membership.not-signed-in", await WatchAsync(Actor.Nobody, lot));
        Law.Refuses("lots.no-such-lot", await WatchAsync(me, Id.New<LotId>()));
        for (var twice = 0; twice < 2; twice++) Assert.True((await WatchAsync(me, lot)).Must());
        Assert.Equal([lot], (await exchange.Get<ReadMyLots>().RunAsync(me, default)).Watched.Select(l => l.Id));
        Assert.Empty((await exchange.Get<ReadMyLots>().RunAsync(other, default)).Watched);
        Assert.True((await exchange.Get<ReadLot>().RunAsync(lot, me, default))!.Watching);
        for (var twice = 0; twice < 2; twice++) Assert.False((await WatchAsync(me, lot, watch: false)).Must());
        Assert.Empty((await exchange.Get<ReadMyLots>().RunAsync(me, default)).Watched);
    }

    [Fact]
    public async Task A_lot_that_was_never_announced_is_not_watched_consigned_or_withdrawn()
    {
        var lot = await Given.ConsignedAsync(await Given.SessionAsync(), seller);
        var me = await PersonAsync();
        Law.Refuses("lots.no-such-lot", await WatchAsync(me, lot));
        (await exchange.Get<WithdrawLot>().RunAsync(new(Given.PublisherOf(seller), Given.Act(), lot, "改期"), default)).Must();
        Law.Refuses("lots.no-such-lot", await WatchAsync(me, lot));
        Assert.Empty((await exchange.Get<ReadMyLots>().RunAsync(me, default)).Watched);
    }

    private async Task<Actor> PersonAsync() => new(await Given.PersonAsync(), default, Capacities.None, Roles.None, false);

    private async Task<SessionView> PageAsync(SessionId session) => (await exchange.Get<ReadSession>().RunAsync(session, Given.Desk, default))!;

    private Task<Result<string>> PublishAsync(Actor? by = null, string version = "2027-1", string zh = "规则", string en = "Rules") =>
        exchange.Get<PublishRules>().RunAsync(new(by ?? Given.Desk, Given.Act(), version, zh, en), default);

    private Task<Result<SessionId>> OpenAsync(
        Actor? by = null, string rules = HouseRules.Version, SessionText? text = null, SessionTimes? times = null, SessionTerms? terms = null) =>
        exchange.Get<OpenSession>().RunAsync(
            new(by ?? Given.Desk, Given.Act(), rules, text ?? Given.SessionWords(), times ?? Given.Times(), terms ?? SessionTerms.TwoPhase), default);

    private async Task<Result<SessionStatus>> ChangeAsync(
        SessionId session, Actor? by = null, int? seen = null, SessionText? text = null, SessionTimes? times = null, SessionTerms? terms = null) =>
        await exchange.Get<ChangeSession>().RunAsync(new(by ?? Given.Desk, Given.Act(), session, seen ?? (await PageAsync(session)).Version,
            text ?? Given.SessionWords("储能专场"), times ?? Given.Times(), terms ?? SessionTerms.TwoPhase), default);

    private Task<Result<SessionStatus>> CancelAsync(SessionId session, Actor? by = null, string reason = "场地") =>
        exchange.Get<CancelSession>().RunAsync(new(by ?? Given.Desk, Given.Act(), session, reason), default);

    private Task<Result<LotId>> RelistAsync(LotId lot, SessionId session, Actor? by = null) =>
        exchange.Get<RelistLot>().RunAsync(new(by ?? Given.PublisherOf(seller), Given.Act(), lot, session, Given.Terms(start: 800_000)), default);

    private Task<Result<bool>> WatchAsync(Actor by, LotId lot, bool watch = true) => exchange.Get<WatchLot>().RunAsync(new(by, Given.Act(), lot, watch), default);
}
