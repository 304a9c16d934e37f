using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Deals.GateKind;

namespace CarbonTech.Exchange.Tests.Deals.Gates;

/// <summary>A right of several owners: the strictest regime of them governs, and all consents come before any notice.</summary>
public sealed class CoOwnerTests : GateTestCase
{
    private const string University = "震泽工业大学";

    [Fact]
    public async Task A_firm_that_owns_with_a_public_unit_needs_notice_and_decision_and_with_an_unregistered_one_it_does_not()
    {
        var alone = await DealAsync(await FullAsync(Regime.Ordinary));
        Assert.Equal(GateReason.SellerNotPublic, (await Given.GateAsync(alone, GateKind.PublicNotice)).Last!.Reason);
        _ = await Given.PartyAsync(University);
        var together = await DealAsync(await FullAsync(Regime.Ordinary));
        foreach (var kind in new[] { GateKind.PublicNotice, CollectiveDecision, CoOwner }) Assert.Equal(GateStatus.Open, (await Given.GateAsync(together, kind)).Status);
        Assert.Equal(GateReason.SellerNotStateOwned, (await Given.GateAsync(together, StateApproval)).Last!.Reason);
    }

    [Fact]
    public async Task A_university_that_owns_with_a_state_owned_firm_needs_the_approval_too_and_consigns_nothing()
    {
        _ = await Given.PartyAsync(University, Capacities.Enterprise, Regime.StateOwned);
        var listing = await FullAsync(Regime.PublicUnit);
        Refused("sessions.state-owned", await exchange.Get<ConsignLot>().RunAsync(new(TheSeller, Given.Act(), await Given.SessionAsync(), listing, Given.Terms(), []), default));
        var deal = await DealAsync(listing);
        foreach (var kind in new[] { GateKind.PublicNotice, StateApproval }) Assert.Equal(GateStatus.Open, (await Given.GateAsync(deal, kind)).Status);
    }

    [Fact]
    public async Task A_notice_of_a_right_that_a_public_unit_shares_shows_the_posting_inside()
    {
        var listing = await FullAsync(Regime.Ordinary);
        _ = await Given.PartyAsync(University);
        var words = Given.NoticeWords() with { Inside = null };
        var done = await exchange.Get<BeginNotice>().RunAsync(new(TheSeller, Given.Act(), listing, words, []), default);
        Refused("public-notices.inside-needed", done);
        Refused("public-notices.inside-evidence-needed", done);
        var notice = await Given.NoticeAsync(listing, Words);
        Assert.Equal(Regime.PublicUnit, (await exchange.Get<ReadPublicNotices>().OneAsync(notice, TheSeller))!.Notice.Regime);
    }

    [Fact]
    public async Task No_notice_answers_the_gate_before_every_co_owner_consented_and_the_last_consent_lets_it()
    {
        _ = await Given.PartyAsync(University);
        var listing = await FullAsync(Regime.Ordinary);
        var consented = Today;
        _ = await Given.NoticeAsync(listing, Words);
        exchange.Pass(TimeSpan.FromDays(20));
        await exchange.SettleAsync();
        var deal = await DealAsync(listing);
        Assert.Equal(GateStatus.Open, (await Given.GateAsync(deal, GateKind.PublicNotice)).Status);
        Refused("gates.consents-first", await CheckAsync(deal, TheSeller));
        _ = (await SayAsync(deal, CoOwner, TheSeller, days: consented.DayNumber - Today.DayNumber)).Must();
        Assert.Equal((GateStatus.Met, GateReason.NoticeCovers), ((await Given.GateAsync(deal, GateKind.PublicNotice)).Status, (await Given.GateAsync(deal, GateKind.PublicNotice)).Last!.Reason));
    }

    [Fact]
    public async Task A_notice_that_began_before_the_last_consent_does_not_cover_and_a_new_one_does()
    {
        _ = await Given.PartyAsync(University);
        var listing = await FullAsync(Regime.Ordinary);
        _ = await Given.NoticeAsync(listing, Words);
        exchange.Pass(TimeSpan.FromDays(20));
        await exchange.SettleAsync();
        var deal = await DealAsync(listing);
        _ = (await SayAsync(deal, CoOwner, TheSeller)).Must();
        Refused("gates.notice-before-consent", await CheckAsync(deal, TheSeller));
        _ = await Given.NoticeAsync(listing, Words);
        Refused("gates.notice-runs", await CheckAsync(deal, TheSeller));
        exchange.Pass(TimeSpan.FromDays(20));
        await exchange.SettleAsync();
        Assert.Equal(GateStatus.Met, (await Given.GateAsync(deal, GateKind.PublicNotice)).Status);
    }

    [Fact]
    public async Task A_notice_gate_that_the_operator_reopened_waits_for_the_seller()
    {
        var deal = await ConsentedBeforeNoticeAsync();
        _ = (await ReopenAsync(await Given.GateAsync(deal, GateKind.PublicNotice), await Given.OperatorAsync())).Must();
        _ = (await SayAsync(deal, CollectiveDecision, TheSeller)).Must();
        Assert.Equal(GateStatus.Open, (await Given.GateAsync(deal, GateKind.PublicNotice)).Status);
        _ = (await CheckAsync(deal, TheSeller)).Must();
        Assert.Equal(GateStatus.Met, (await Given.GateAsync(deal, GateKind.PublicNotice)).Status);
    }

    [Fact]
    public async Task An_applicant_who_is_not_verified_brings_no_regime()
    {
        _ = await Given.ApplicantAsync(University, Capacities.Enterprise, Regime.StateOwned);
        var deal = await DealAsync(await FullAsync(Regime.Ordinary));
        Assert.Equal(GateReason.SellerNotStateOwned, (await Given.GateAsync(deal, StateApproval)).Last!.Reason);
    }

    [Fact]
    public async Task A_consent_that_is_asked_again_and_comes_after_the_notice_began_leaves_the_notice_open()
    {
        var deal = await ConsentedBeforeNoticeAsync();
        Assert.Equal(GateStatus.Met, (await Given.GateAsync(deal, GateKind.PublicNotice)).Status);
        _ = (await ReopenAsync(await Given.GateAsync(deal, CoOwner), await Given.OperatorAsync(), "同意书的日期有误")).Must();
        Assert.Equal(GateStatus.Open, (await Given.GateAsync(deal, GateKind.PublicNotice)).Status);
        _ = (await SayAsync(deal, CoOwner, TheSeller)).Must();
        Refused("gates.notice-before-consent", await CheckAsync(deal, TheSeller));
        Assert.Equal(GateStatus.Open, (await Given.GateAsync(deal, GateKind.PublicNotice)).Status);
    }

    private PublicNoticeWords Words => Given.NoticeWords(500_000, "LIC-PAT-EXCL");

    /// <summary>A deal whose co-owner, a university, consented on the day on which the notice of the listing began; the notice has run out.</summary>
    private async Task<DealId> ConsentedBeforeNoticeAsync()
    {
        _ = await Given.PartyAsync(University);
        var listing = await FullAsync(Regime.Ordinary);
        _ = await Given.NoticeAsync(listing, Words);
        var consented = Today;
        exchange.Pass(TimeSpan.FromDays(20));
        await exchange.SettleAsync();
        var deal = await DealAsync(listing);
        _ = (await SayAsync(deal, CoOwner, TheSeller, days: consented.DayNumber - Today.DayNumber)).Must();
        return deal;
    }
}
