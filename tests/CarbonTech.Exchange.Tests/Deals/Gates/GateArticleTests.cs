using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Deals.GateKind;

namespace CarbonTech.Exchange.Tests.Deals.Gates;

/// <summary>Each gate by its article: the public notice, co-owners, state-owned property, export control.</summary>
public sealed class GateArticleTests : GateTestCase
{
    /// <summary>促进科技成果转化法 18; 国发〔2016〕16号.</summary>
    [Fact]
    public async Task A_public_units_price_by_agreement_waits_for_a_notice_that_ran_to_its_end_and_is_not_above_the_terms()
    {
        seller = await Given.PartyAsync("云龙能源大学");
        var listing = await Given.ListingAsync(seller);
        var deal = await DealAsync(listing, Given.DealTermsOf("LIC-PAT-EXCL", Money.Yuan(600_000)));
        Refused("gates.seller-only", await CheckAsync(deal, TheBuyer));
        Refused("gates.no-notice", await CheckAsync(deal, TheSeller));
        var words = Given.NoticeWords() with { DealType = "LIC-PAT-EXCL", Price = Money.Yuan(600_001), Terms = null };
        var high = await Given.NoticeAsync(listing, words);
        Refused("gates.below-notice", await CheckAsync(deal, TheSeller));
        var page = (await exchange.Get<ReadPublicNotices>().OneAsync(high, TheSeller))!;
        (await exchange.Get<WithdrawNotice>().RunAsync(new(TheSeller, Given.Act(), high, page.Version, "价格有误"), default)).Must();
        var notice = await Given.NoticeAsync(listing, words with { Price = Money.Yuan(600_000) });
        Refused("gates.notice-runs", await CheckAsync(deal, TheSeller));
        _ = await Given.ObjectedAsync(notice);
        Refused("gates.notice-objected", await CheckAsync(deal, TheSeller));
    }

    [Fact]
    public async Task A_notice_that_has_passed_meets_the_gate_by_itself()
    {
        seller = await Given.PartyAsync("云龙能源大学");
        var listing = await Given.ListingAsync(seller);
        var deal = await DealAsync(listing);
        var notice = await Given.NoticeAsync(listing, Given.NoticeWords() with { DealType = "LIC-PAT-EXCL", Price = Money.Yuan(500_000), Terms = null });
        exchange.Pass(TimeSpan.FromDays(20));
        await exchange.SettleAsync();
        var gate = await Given.GateAsync(deal, GateKind.PublicNotice);
        Assert.Equal((GateStatus.Met, notice.Value), (gate.Status, gate.Last!.Notice!.Value));
    }

    [Fact]
    public async Task A_notice_that_declares_nobody_related_does_not_cover_a_buyer_who_is_tied_with_the_seller()
    {
        seller = await Given.PartyAsync("云龙能源大学");
        var listing = await Given.ListingAsync(seller);
        var words = Given.NoticeWords() with { DealType = "LIC-PAT-EXCL", Price = Money.Yuan(500_000), Terms = null, NoneRelated = true, Related = null };
        _ = await Given.NoticeAsync(listing, words);
        (await exchange.Get<DeclareTie>().RunAsync(new(await Given.OwnerAsync(buyer), Given.Act(), buyer, seller, TieKind.Holding), default)).Must();
        exchange.Pass(TimeSpan.FromDays(20));
        await exchange.SettleAsync();
        var deal = await DealAsync(listing);
        Refused("gates.related-unsaid", await CheckAsync(deal, TheSeller));
        _ = await Given.NoticeAsync(listing, Given.NoticeWords() with { DealType = words.DealType, Price = Money.Yuan(400_000), NoneRelated = false, Related = "受让方系本单位参股企业" });
        exchange.Pass(TimeSpan.FromDays(20));
        await exchange.SettleAsync();
        Assert.Equal(GateStatus.Met, (await Given.GateAsync(deal, GateKind.PublicNotice)).Status);
    }

    [Fact]
    public async Task A_notice_in_words_needs_the_sellers_own_statement()
    {
        seller = await Given.PartyAsync("云龙能源大学");
        var listing = await Given.ListingAsync(seller);
        await Given.NoticeAsync(listing, Given.NoticeWords() with { DealType = "LIC-PAT-EXCL", Price = null, Terms = "按销售额 3% 提成，五年" });
        exchange.Pass(TimeSpan.FromDays(20));
        await exchange.SettleAsync();
        var deal = await DealAsync(listing);
        Refused("gates.notice-in-words", await CheckAsync(deal, TheSeller));
        _ = (await CheckAsync(deal, TheSeller, "合同条款不低于公示条款。")).Must();
        Assert.Equal("合同条款不低于公示条款。", (await Given.GateAsync(deal, GateKind.PublicNotice)).Last!.Text);
    }

    [Fact]
    public async Task A_co_owner_consents_and_says_whether_he_takes_his_priority()
    {
        var deal = await DealAsync(await FullAsync(Regime.Ordinary), Given.DealTermsOf("TRF-PATENT"));
        Refused("gates.priority-not-said", await SayAsync(deal, CoOwner, TheSeller));
        Refused("gates.priority-taken", await SayAsync(deal, CoOwner, TheSeller, priority: true));
        Refused("gates.not-so-answered", await SayAsync(deal, CoOwner, TheSeller, GateStatus.NotApplicable));
        Assert.Equal(DealStatus.Gates, (await SayAsync(deal, CoOwner, TheSeller, GateStatus.Failed, priority: true)).Must());
        await Given.GatesPassedAsync(deal);
        Assert.Equal(DealStatus.Gates, (await Given.GatesOfAsync(deal)).Deal.Status);
        Assert.True((await Given.GatesOfAsync(deal)).Failed);
    }

    [Fact]
    public async Task Those_who_made_it_say_whether_they_take_it_before_their_unit_gives_it_away()
    {
        var deal = await DealAsync(await FullAsync(Regime.Ordinary), Given.DealTermsOf("TRF-PATENT"));
        Refused("gates.priority-not-said", await SayAsync(deal, Completer, TheSeller));
        Refused("gates.priority-taken", await SayAsync(deal, Completer, TheSeller, priority: true));
        Refused("gates.no-evidence", await SayAsync(deal, Completer, TheSeller, priority: false, files: []));
        _ = (await SayAsync(deal, Completer, TheSeller, priority: false)).Must();
        Assert.Equal(GateStatus.Met, (await Given.GateAsync(deal, Completer)).Status);
        var bought = await DealAsync(await FullAsync(Regime.Ordinary), Given.DealTermsOf("TRF-PATENT"));
        _ = (await SayAsync(bought, Completer, TheSeller, GateStatus.NotApplicable, text: "该专利系受让取得，不是本单位的职务技术成果。")).Must();
        Assert.Equal(GateStatus.NotApplicable, (await Given.GateAsync(bought, Completer)).Status);
    }

    [Fact]
    public async Task A_licence_asks_the_co_owner_for_no_priority_and_an_ordinary_one_may_do_without_him()
    {
        var exclusive = await DealAsync(await FullAsync(Regime.Ordinary));
        Refused("gates.not-so-answered", await SayAsync(exclusive, CoOwner, TheSeller, GateStatus.NotApplicable));
        _ = (await SayAsync(exclusive, CoOwner, TheSeller)).Must();
        var ordinary = await DealAsync(await FullAsync(Regime.Ordinary), Given.DealTermsOf("LIC-PAT-ORD"));
        _ = (await SayAsync(ordinary, CoOwner, TheSeller, GateStatus.NotApplicable, text: "共有人之间没有限制单独普通许可的约定。")).Must();
        Assert.Equal(GateStatus.NotApplicable, (await Given.GateAsync(ordinary, CoOwner)).Status);
    }

    [Fact]
    public async Task A_state_owned_seller_comes_to_no_contract_without_the_operators_record()
    {
        var deal = await DealAsync(await FullAsync(Regime.StateOwned));
        foreach (var kind in new[] { CoOwner, Encumbrance }) _ = (await SayAsync(deal, kind, TheSeller)).Must();
        Assert.Equal(DealStatus.Gates, (await SayAsync(deal, ExportControl, TheBuyer, GateStatus.NotApplicable)).Must());
        Refused("gates.operator-only", await SayAsync(deal, StateApproval, TheSeller));
        Refused("gates.no-evidence", await SayAsync(deal, StateApproval, Given.Desk, files: []));
        Assert.Equal(DealStatus.Contract, (await SayAsync(deal, StateApproval, Given.Desk, text: "国资监管机构批复同意协议转让。")).Must());
    }

    [Fact]
    public async Task A_foreign_buyer_shows_the_licence_or_the_gate_fails()
    {
        var deal = await DealAsync();
        Refused("gates.no-evidence", await SayAsync(deal, ExportControl, TheBuyer, files: []));
        Assert.Equal(DealStatus.Contract, (await SayAsync(deal, ExportControl, TheBuyer, text: "技术出口合同登记证书")).Must());
        var other = await DealAsync();
        _ = (await SayAsync(other, ExportControl, TheBuyer, GateStatus.Failed, text: "许可未获批准")).Must();
        Assert.True((await Given.GatesOfAsync(other)).Failed);
    }
}
