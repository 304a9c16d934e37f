using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Registrations;

/// <summary>What becomes of a registration between its arrival and the bids: supplement, consent, refusal, suspension; each by the right person alone.</summary>
public sealed class JudgeRegistrationTests : IAsyncLifetime
{
    private static readonly Paper Licence = new(new string('b', 64), "营业执照.pdf", "application/pdf", 4_096);
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId buyer;
    private LotId lot;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync();
        buyer = await Given.PartyAsync("华东储能", Capacities.Enterprise);
        lot = await Given.OpenLotAsync(seller);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task What_the_operator_asked_for_is_handed_in_with_its_papers_once_and_judged_again()
    {
        var registration = await Given.AppliedAsync(lot, buyer);
        Law.Refuses("kernel.not-now", await SupplementAsync(registration));
        await AskedAsync(registration);
        Assert.Equal(RegistrationStatus.Applied, (await SupplementAsync(registration, papers: [Licence])).Must());
        await AskedAsync(registration);
        (await SupplementAsync(registration, note: "另附说明", papers: [Licence])).Must();
        var page = await PageAsync(registration);
        Assert.Equal((RegistrationStatus.Applied, "另附说明"), (page.Status, page.Note));
        Assert.Equal([Licence], page.Papers);
        await Given.QualifyAsync(registration);
    }

    [Fact]
    public async Task A_supplement_is_the_leads_own_has_words_and_real_papers_and_comes_before_the_start()
    {
        var registration = await Given.AppliedAsync(lot, buyer);
        await AskedAsync(registration);
        await Law.RefusesEachAsync("membership.not-yours", [.. Law.NotBuyers(buyer), Given.PublisherOf(seller)], by => SupplementAsync(registration, by));
        Law.Refuses("registrations.no-such-registration", await SupplementAsync(Id.New<RegistrationId>()));
        Law.Refuses("kernel.required", await SupplementAsync(registration, note: " "));
        Law.Refuses("kernel.too-long", await SupplementAsync(registration, note: new string('长', 2_001)));
        Law.Refuses("sessions.bad-paper", await SupplementAsync(registration, papers: [Licence with { Digest = "short" }]));
        Law.Refuses("sessions.out-of-range", await SupplementAsync(registration, papers: [.. Enumerable.Repeat(Licence, Paper.Most + 1)]));
        exchange.Pass(TimeSpan.FromDays(9));
        Law.Refuses("registrations.started", await SupplementAsync(registration));
        Assert.Equal(RegistrationStatus.Supplement, (await PageAsync(registration)).Status);
    }

    [Fact]
    public async Task The_operator_alone_asks_for_a_supplement_with_a_reason_and_of_the_state_he_saw()
    {
        var registration = await Given.AppliedAsync(lot, buyer);
        var seen = (await PageAsync(registration)).Version;
        await Law.RefusesEachAsync("membership.not-operator", Law.NotOperators, by => AskAsync(registration, by));
        Law.Refuses("registrations.no-such-registration", await AskAsync(Id.New<RegistrationId>(), seen: 1));
        Law.Refuses("kernel.changed-meanwhile", await AskAsync(registration, seen: seen + 1));
        Law.Refuses("kernel.required", await AskAsync(registration, reason: " "));
        (await AskAsync(registration)).Must();
        Law.Refuses("kernel.not-now", await AskAsync(registration));
    }

    [Fact]
    public async Task A_refused_bid_party_reads_why_and_its_seats_are_free_again()
    {
        var registration = await Given.AppliedAsync(lot, buyer);
        await Law.RefusesEachAsync("membership.not-operator", Law.NotOperators, by => RefuseAsync(registration, by));
        Law.Refuses("registrations.no-such-registration", await RefuseAsync(Id.New<RegistrationId>(), seen: 1));
        Law.Refuses("kernel.changed-meanwhile", await RefuseAsync(registration, seen: 99));
        Law.Refuses("kernel.required", await RefuseAsync(registration, reason: ""));
        Assert.Equal(RegistrationStatus.Refused, (await RefuseAsync(registration)).Must());
        var page = (await exchange.Get<ReadRegistration>().RunAsync(registration, await Given.OwnerAsync(buyer), default))!;
        Assert.Equal((RegistrationStatus.Refused, "经营范围不符"), (page.Status, page.Reason));
        Law.Refuses("kernel.not-now", await RefuseAsync(registration));
        var again = await Given.QualifiedAsync(lot, buyer);
        Law.Refuses("kernel.not-now", await RefuseAsync(again));
    }

    [Fact]
    public async Task Each_member_consents_for_itself_and_once()
    {
        var partner = await Given.PartyAsync("苏南材料", Capacities.Enterprise);
        var registration = await Given.AppliedAsync(lot, buyer, null, new BidPartyShare(buyer, 7_000), new BidPartyShare(partner, 3_000));
        await Law.RefusesEachAsync("membership.not-yours", Law.NotBuyers(partner).Where(a => a.Party == partner || a == Actor.Nobody), by => ConsentAsync(registration, by));
        Law.Refuses("registrations.no-such-registration", await ConsentAsync(registration, Given.PayerOf(await Given.PartyAsync("旁人", Capacities.Enterprise))));
        Law.Refuses("registrations.no-such-registration", await ConsentAsync(Id.New<RegistrationId>(), Given.PayerOf(partner)));
        Assert.False((await PageAsync(registration)).Members.Single(m => m.Party == partner).Consented);
        (await ConsentAsync(registration, Given.PayerOf(partner))).Must();
        (await ConsentAsync(registration, Given.PayerOf(partner))).Must();
        Assert.All((await PageAsync(registration)).Members, m => Assert.True(m.Consented));
        await Given.QualifyAsync(registration);
    }

    [Fact]
    public async Task Nobody_consents_to_what_is_over()
    {
        var partner = await Given.PartyAsync("苏南材料", Capacities.Enterprise);
        var registration = await Given.AppliedAsync(lot, buyer, null, new BidPartyShare(buyer, 7_000), new BidPartyShare(partner, 3_000));
        (await exchange.Get<WithdrawRegistration>().RunAsync(new(await Given.OwnerAsync(buyer), Given.Act(), registration), default)).Must();
        Law.Refuses("kernel.not-now", await ConsentAsync(registration, Given.PayerOf(partner)));
    }

    [Fact]
    public async Task A_suspended_bid_party_does_not_bid_its_bids_stand_and_it_bids_on_when_resumed()
    {
        var (running, bidders) = await Given.RunningLotAsync(seller);
        var (first, second) = (bidders[0], bidders[1]);
        (await BidAsync(running, first, 1_000_000)).Must();
        (await SuspendAsync(first.Registration)).Must();
        await exchange.SettleAsync();
        var page = (await exchange.Get<ReadLot>().RunAsync(running, Actor.Nobody, default))!;
        Assert.Equal(("B-01", (Money?)Money.Yuan(1_000_000)), (page.Lot.LeaderCode, page.Lot.Price));
        (await BidAsync(running, second, 1_020_000)).Must();
        Law.Refuses("bidding.barred", await BidAsync(running, first, 1_040_000));
        (await SuspendAsync(first.Registration, suspend: false)).Must();
        await exchange.SettleAsync();
        (await BidAsync(running, first, 1_040_000)).Must();
    }

    [Fact]
    public async Task The_operator_alone_suspends_with_a_reason_and_only_who_is_qualified()
    {
        var registration = await Given.AppliedAsync(lot, buyer);
        Law.Refuses("kernel.not-now", await SuspendAsync(registration));
        await Given.QualifyAsync(registration);
        await Law.RefusesEachAsync("membership.not-operator", Law.NotOperators, by => SuspendAsync(registration, by: by));
        await Law.RefusesEachAsync("membership.not-operator", Law.NotOperators, by => SuspendAsync(registration, suspend: false, by: by));
        Law.Refuses("registrations.no-such-registration", await SuspendAsync(Id.New<RegistrationId>()));
        Law.Refuses("kernel.required", await SuspendAsync(registration, reason: " "));
        Law.Refuses("kernel.not-now", await SuspendAsync(registration, suspend: false));
        Assert.Equal(RegistrationStatus.Suspended, (await SuspendAsync(registration)).Must());
        Law.Refuses("kernel.not-now", await SuspendAsync(registration));
        Assert.Equal(RegistrationStatus.Qualified, (await SuspendAsync(registration, suspend: false)).Must());
    }

    private async Task<RegistrationView> PageAsync(RegistrationId registration) => (await exchange.Get<ReadRegistration>().RunAsync(registration, Given.Desk, default))!;

    private async Task<int> SeenAsync(RegistrationId registration) => (await PageAsync(registration)).Version;

    private async Task<Result<RegistrationStatus>> SupplementAsync(RegistrationId registration, Actor? by = null, string note = "已补交", IReadOnlyList<Paper>? papers = null) =>
        await exchange.Get<SupplementRegistration>().RunAsync(new(by ?? await Given.OwnerAsync(buyer), Given.Act(), registration, note, papers ?? []), default);

    private async Task AskedAsync(RegistrationId registration) => _ = (await AskAsync(registration)).Must();

    private async Task<Result<RegistrationStatus>> AskAsync(RegistrationId registration, Actor? by = null, int? seen = null, string reason = "缺营业执照") =>
        await exchange.Get<AskSupplement>().RunAsync(new(by ?? Given.Desk, Given.Act(), registration, seen ?? await SeenAsync(registration), reason), default);

    private async Task<Result<RegistrationStatus>> RefuseAsync(RegistrationId registration, Actor? by = null, int? seen = null, string reason = "经营范围不符") =>
        await exchange.Get<RefuseRegistration>().RunAsync(new(by ?? Given.Desk, Given.Act(), registration, seen ?? await SeenAsync(registration), reason), default);

    private Task<Result<RegistrationStatus>> ConsentAsync(RegistrationId registration, Actor by) =>
        exchange.Get<ConsentToRegistration>().RunAsync(new(by, Given.Act(), registration), default);

    private Task<Result<RegistrationStatus>> SuspendAsync(RegistrationId registration, bool suspend = true, Actor? by = null, string reason = "核查资金来源") =>
        exchange.Get<SuspendRegistration>().RunAsync(new(by ?? Given.Desk, Given.Act(), registration, suspend, reason), default);

    private async Task<Result<BidReceipt>> BidAsync(LotId running, (PartyId Party, RegistrationId Registration) who, long yuan) => await exchange.Get<PlaceBid>().RunAsync(
        new(await Given.OwnerAsync(who.Party), Given.Act(), running, who.Registration, Money.Yuan(yuan), null, true, 1), default);
}
