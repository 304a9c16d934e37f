using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Deals.GateKind;

namespace CarbonTech.Exchange.Tests.Deals.Gates;

/// <summary>Gates through the real use cases: who answers which, with what, and what follows.</summary>
public sealed class GateTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId buyer;

    private Given Given => exchange.Given;

    private Actor Seller => Given.PublisherOf(seller);

    private Actor Buyer => Given.PayerOf(buyer);

    private DateOnly Today => DateOnly.FromDateTime(exchange.Now.AddHours(8).DateTime);

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync("江淮理工大学", regime: Regime.Ordinary);
        buyer = await Given.PartyAsync("海州新材料股份有限公司", Capacities.Enterprise);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task An_acceptance_lays_out_the_gates_with_the_reasons_of_those_that_do_not_apply()
    {
        var deal = await DealAsync();
        var page = await Given.GatesOfAsync(deal);
        Assert.Equal(DealStatus.Gates, page.Deal.Status);
        Assert.Equal(ExportControl, Assert.Single(page.Gates, g => g.Status == GateStatus.Open).Kind);
        Assert.All(page.Gates.Where(g => g.Status == GateStatus.NotApplicable), g => Assert.NotNull(g.Last!.Reason));
    }

    [Fact]
    public async Task With_the_last_answer_the_contract_is_drawn()
    {
        var deal = await DealAsync();
        Assert.Null(await exchange.Get<ReadContract>().RunAsync(deal, Given.Desk));
        Assert.Equal(DealStatus.Contract, (await SayAsync(deal, ExportControl, Buyer, GateStatus.NotApplicable)).Must());
        Assert.Equal(ContractStatus.Drawn, (await Given.ContractAsync(deal)).Status);
    }

    [Theory]
    [InlineData(CollectiveDecision, "gates.seller-only")]
    [InlineData(CoOwner, "gates.seller-only")]
    [InlineData(Encumbrance, "gates.seller-only")]
    [InlineData(ExportControl, "gates.buyer-only")]
    [InlineData(StateApproval, "gates.operator-only")]
    [InlineData(GateKind.PublicNotice, "gates.by-record")]
    public async Task Nobody_answers_a_gate_that_asks_another(GateKind kind, string code)
    {
        var deal = await DealAsync(await FullAsync(kind == StateApproval ? Regime.StateOwned : Regime.PublicUnit));
        var stranger = Given.PayerOf(await Given.PartyAsync("旁观者有限公司", Capacities.Enterprise));
        foreach (var by in new[] { Seller, Buyer, Given.Desk, stranger }.Where(by => !Answers(kind, by))) Refused(code, await SayAsync(deal, kind, by));
    }

    [Fact]
    public async Task An_answer_needs_words_a_day_and_evidence()
    {
        var deal = await DealAsync(await FullAsync(Regime.PublicUnit));
        Refused("kernel.required", await SayAsync(deal, CollectiveDecision, Seller, text: " "));
        Refused("kernel.too-long", await SayAsync(deal, CollectiveDecision, Seller, text: new string('长', 2_001)));
        Refused("gates.no-evidence", await SayAsync(deal, CollectiveDecision, Seller, files: []));
        Refused("kernel.required", await SayAsync(deal, CollectiveDecision, Seller, noDay: true));
        Refused("deals.day-to-come", await SayAsync(deal, CollectiveDecision, Seller, days: 1));
        Refused("deals.bad-file", await SayAsync(deal, CollectiveDecision, Seller, files: [new("abc", "x.pdf", "application/pdf", 1)]));
        Refused("deals.too-many-files", await SayAsync(deal, CollectiveDecision, Seller, files: [.. Enumerable.Range(0, 11).Select(i => new DealFile(new string('a', 64), $"{i}.pdf", "application/pdf", 1))]));
        Refused("gates.not-so-answered", await SayAsync(deal, CollectiveDecision, Seller, GateStatus.NotApplicable));
        Refused("gates.not-so-answered", await SayAsync(deal, CollectiveDecision, Seller, GateStatus.Open));
        Assert.Equal(GateStatus.Open, (await Given.GateAsync(deal, CollectiveDecision)).Status);
        Assert.Equal(DealStatus.Gates, (await SayAsync(deal, CollectiveDecision, Seller)).Must());
        var met = await Given.GateAsync(deal, CollectiveDecision);
        Assert.Equal((GateStatus.Met, Seller.Person, 1), (met.Status, met.Last!.Person, met.Last.Files.Count));
        Refused("kernel.not-now", await SayAsync(deal, CollectiveDecision, Seller));
        Refused("kernel.changed-meanwhile", await SayAsync(deal, CoOwner, Seller, seen: 7));
        Refused("gates.no-such-gate", await exchange.Get<AnswerGate>().RunAsync(new(Seller, Given.Act(), new(Given.Act().Value), 1, GateStatus.Met, "x", Today, null, []), default));
    }

    /// <summary>促进科技成果转化法 18; 国发〔2016〕16号.</summary>
    [Fact]
    public async Task A_public_units_price_by_agreement_waits_for_a_notice_that_ran_to_its_end_and_is_not_above_the_terms()
    {
        seller = await Given.PartyAsync("云龙能源大学");
        var listing = await Given.ListingAsync(seller);
        var deal = await DealAsync(listing, Given.DealTermsOf("LIC-PAT-EXCL", Money.Yuan(600_000)));
        Refused("gates.seller-only", await CheckAsync(deal, Buyer));
        Refused("gates.no-notice", await CheckAsync(deal, Seller));
        var words = Given.NoticeWords() with { DealType = "LIC-PAT-EXCL", Price = Money.Yuan(600_001), Terms = null };
        var high = await Given.NoticeAsync(listing, words);
        Refused("gates.below-notice", await CheckAsync(deal, Seller));
        var page = (await exchange.Get<ReadPublicNotices>().OneAsync(high, Seller))!;
        (await exchange.Get<WithdrawNotice>().RunAsync(new(Seller, Given.Act(), high, page.Version, "价格有误"), default)).Must();
        var notice = await Given.NoticeAsync(listing, words with { Price = Money.Yuan(600_000) });
        Refused("gates.notice-runs", await CheckAsync(deal, Seller));
        _ = await Given.ObjectedAsync(notice);
        Refused("gates.notice-objected", await CheckAsync(deal, Seller));
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
    public async Task A_notice_in_words_needs_the_sellers_own_statement()
    {
        seller = await Given.PartyAsync("云龙能源大学");
        var listing = await Given.ListingAsync(seller);
        await Given.NoticeAsync(listing, Given.NoticeWords() with { DealType = "LIC-PAT-EXCL", Price = null, Terms = "按销售额 3% 提成，五年" });
        exchange.Pass(TimeSpan.FromDays(20));
        await exchange.SettleAsync();
        var deal = await DealAsync(listing);
        Refused("gates.notice-in-words", await CheckAsync(deal, Seller));
        _ = (await CheckAsync(deal, Seller, "合同条款不低于公示条款。")).Must();
        Assert.Equal("合同条款不低于公示条款。", (await Given.GateAsync(deal, GateKind.PublicNotice)).Last!.Text);
    }

    [Fact]
    public async Task A_co_owner_consents_and_says_whether_he_takes_his_priority()
    {
        var deal = await DealAsync(await FullAsync(Regime.Ordinary), Given.DealTermsOf("TRF-PATENT"));
        Refused("gates.priority-not-said", await SayAsync(deal, CoOwner, Seller));
        Refused("gates.priority-taken", await SayAsync(deal, CoOwner, Seller, priority: true));
        Refused("gates.not-so-answered", await SayAsync(deal, CoOwner, Seller, GateStatus.NotApplicable));
        Assert.Equal(DealStatus.Gates, (await SayAsync(deal, CoOwner, Seller, GateStatus.Failed, priority: true)).Must());
        await Given.GatesPassedAsync(deal);
        Assert.Equal(DealStatus.Gates, (await Given.GatesOfAsync(deal)).Deal.Status);
        Assert.True((await Given.GatesOfAsync(deal)).Failed);
    }

    [Fact]
    public async Task A_licence_asks_the_co_owner_for_no_priority_and_an_ordinary_one_may_do_without_him()
    {
        var exclusive = await DealAsync(await FullAsync(Regime.Ordinary));
        Refused("gates.not-so-answered", await SayAsync(exclusive, CoOwner, Seller, GateStatus.NotApplicable));
        _ = (await SayAsync(exclusive, CoOwner, Seller)).Must();
        var ordinary = await DealAsync(await FullAsync(Regime.Ordinary), Given.DealTermsOf("LIC-PAT-ORD"));
        _ = (await SayAsync(ordinary, CoOwner, Seller, GateStatus.NotApplicable, text: "共有人之间没有限制单独普通许可的约定。")).Must();
        Assert.Equal(GateStatus.NotApplicable, (await Given.GateAsync(ordinary, CoOwner)).Status);
    }

    [Fact]
    public async Task A_state_owned_seller_comes_to_no_contract_without_the_operators_record()
    {
        var deal = await DealAsync(await FullAsync(Regime.StateOwned));
        foreach (var kind in new[] { CoOwner, Encumbrance }) _ = (await SayAsync(deal, kind, Seller)).Must();
        Assert.Equal(DealStatus.Gates, (await SayAsync(deal, ExportControl, Buyer, GateStatus.NotApplicable)).Must());
        Refused("gates.operator-only", await SayAsync(deal, StateApproval, Seller));
        Refused("gates.no-evidence", await SayAsync(deal, StateApproval, Given.Desk, files: []));
        Assert.Equal(DealStatus.Contract, (await SayAsync(deal, StateApproval, Given.Desk, text: "国资监管机构批复同意协议转让。")).Must());
    }

    [Fact]
    public async Task A_foreign_buyer_shows_the_licence_or_the_gate_fails()
    {
        var deal = await DealAsync();
        Refused("gates.no-evidence", await SayAsync(deal, ExportControl, Buyer, files: []));
        Assert.Equal(DealStatus.Contract, (await SayAsync(deal, ExportControl, Buyer, text: "技术出口合同登记证书")).Must());
        var other = await DealAsync();
        _ = (await SayAsync(other, ExportControl, Buyer, GateStatus.Failed, text: "许可未获批准")).Must();
        Assert.True((await Given.GatesOfAsync(other)).Failed);
    }

    [Fact]
    public async Task The_operator_opens_a_gate_again_with_a_reason_and_a_drawn_contract_is_void()
    {
        var deal = await DealAsync();
        await Given.GatesPassedAsync(deal);
        var first = await Given.ContractAsync(deal);
        _ = (await exchange.Get<SignContract>().RunAsync(new(Seller, Given.Act(), deal, first.Digest, SignatureForm.Declaration, null), default)).Must();
        var gate = await Given.GateAsync(deal, ExportControl);
        Refused("gates.operator-only", await ReopenAsync(gate, Seller));
        Refused("kernel.required", await ReopenAsync(gate, Given.Desk, reason: " "));
        Refused("kernel.too-long", await ReopenAsync(gate, Given.Desk, reason: new string('长', 2_001)));
        Refused("kernel.changed-meanwhile", await ReopenAsync(gate with { Version = 9 }, Given.Desk));
        Assert.Equal(DealStatus.Gates, (await ReopenAsync(gate, Given.Desk)).Must());
        var read = (await exchange.Get<ReadContract>().RunAsync(deal, Seller))!;
        Assert.Null(read.Standing);
        Assert.Equal((first.Digest, "受让方实际控制人有境外身份"), (read.Former[0].Digest, read.Former[0].Reason));
        Refused("contracts.no-contract", await exchange.Get<SignContract>().RunAsync(new(Seller, Given.Act(), deal, first.Digest, SignatureForm.Declaration, null), default));
        Assert.Equal(DealStatus.Contract, (await SayAsync(deal, ExportControl, Buyer, text: "技术出口合同登记证书")).Must());
        var second = await Given.ContractAsync(deal);
        Assert.Equal(2, second.Draw);
        Assert.NotEqual(first.Digest, second.Digest);
        Assert.Equal([GateStatus.NotApplicable, GateStatus.Open, GateStatus.Met], (await Given.GateAsync(deal, ExportControl)).Answers.Select(a => a.Status));
    }

    [Fact]
    public async Task A_gate_of_a_signed_contract_is_history()
    {
        var deal = await DealAsync();
        await Given.PerformingAsync(deal);
        Refused("gates.contract-signed", await ReopenAsync(await Given.GateAsync(deal, ExportControl), Given.Desk));
    }

    [Fact]
    public async Task A_lots_deal_opens_with_its_gates_and_the_confirmation_is_one_of_them()
    {
        var deal = await Given.DealAsync(seller, buyer, Money.Yuan(100));
        var gate = await Given.GateAsync(deal, Confirmation);
        Assert.Equal(GateStatus.Open, gate.Status);
        Refused("gates.by-record", await SayAsync(deal, Confirmation, Seller));
        await Given.ConfirmedAsync(deal);
        Assert.Equal((GateStatus.Met, GateReason.BothSigned), ((await Given.GateAsync(deal, Confirmation)).Status, (await Given.GateAsync(deal, Confirmation)).Last!.Reason));
        Refused("gates.by-record", await ReopenAsync(await Given.GateAsync(deal, Confirmation), Given.Desk));
        Assert.Equal(GateReason.PublicSession, (await Given.GateAsync(deal, GateKind.PublicNotice)).Last!.Reason);
    }

    [Fact]
    public async Task Evidence_is_for_the_two_sides_and_the_operator_and_gates_for_nobody_else()
    {
        var broker = await Given.PartyAsync("恒远技术转移有限公司", Capacities.Brokerage);
        var deal = await DealAsync(await FullAsync(Regime.PublicUnit), brokerage: broker);
        _ = (await SayAsync(deal, CollectiveDecision, Seller)).Must();
        var gate = await Given.GateAsync(deal, CollectiveDecision);
        var digest = gate.Last!.Files[0].Digest;
        foreach (var by in new[] { Seller, Buyer, Given.Desk }) Assert.NotNull(await exchange.Get<ReadGates>().FileAsync(gate.Id, digest, by));
        var mediator = await Given.OwnerAsync(broker);
        Assert.Null(await exchange.Get<ReadGates>().FileAsync(gate.Id, digest, mediator));
        var seen = (await exchange.Get<ReadGates>().RunAsync(deal, mediator))!.Gates.Single(g => g.Kind == CollectiveDecision);
        Assert.Equal((0, 1), (seen.Last!.Files.Count, seen.Last.FileCount));
        var stranger = await Given.OwnerAsync(await Given.PartyAsync("旁观者有限公司", Capacities.Enterprise));
        foreach (var by in new[] { stranger, Actor.Nobody })
        {
            Assert.Null(await exchange.Get<ReadGates>().RunAsync(deal, by));
            Assert.Null(await exchange.Get<ReadGates>().FileAsync(gate.Id, digest, by));
        }
    }

    private bool Answers(GateKind kind, Actor by) => GateRules.SideOf(kind) switch
    {
        GateSide.Seller => by == Seller,
        GateSide.Buyer => by == Buyer,
        GateSide.Operator => by == Given.Desk,
        _ => false,
    };

    private async Task<ListingId> FullAsync(Regime regime)
    {
        seller = await Given.PartyAsync($"权利人{regime}", Capacities.Enterprise, regime);
        var content = Given.Content();
        return await Given.ListingAsync(seller, content: content with { CoOwners = ["震泽工业大学"], Patents = [content.Patents[0] with { Encumbrances = "质押给江淮银行" }] });
    }

    private async Task<DealId> DealAsync(ListingId? listing = null, DealTerms? terms = null, PartyId? brokerage = null) =>
        (await Given.AgreeAsync(seller, buyer, listing ?? await Given.ListingAsync(seller), terms, brokerage: brokerage)).Must();

    private async Task<Result<DealStatus>> SayAsync(
        DealId deal, GateKind kind, Actor by, GateStatus status = GateStatus.Met, string text = "依原件核对", int days = 0, bool noDay = false, bool? priority = null,
        IReadOnlyList<DealFile>? files = null, int? seen = null)
    {
        var gate = await Given.GateAsync(deal, kind);
        DateOnly? on = noDay ? null : Today.AddDays(days);
        return await exchange.Get<AnswerGate>().RunAsync(new(by, Given.Act(), gate.Id, seen ?? gate.Version, status, text, on, priority, files ?? [await Given.FileAsync()]), default);
    }

    private Task<Result<DealStatus>> CheckAsync(DealId deal, Actor by, string? text = null) => exchange.Get<CheckNotice>().RunAsync(new(by, Given.Act(), deal, text), default);

    private Task<Result<DealStatus>> ReopenAsync(GateLine gate, Actor by, string reason = "受让方实际控制人有境外身份") =>
        exchange.Get<ReopenGate>().RunAsync(new(by, Given.Act(), gate.Id, gate.Version, reason), default);

    private static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no), $"{done}");
        Assert.Contains(no, r => r.Code == code);
    }
}
