using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Deals.GateKind;

namespace CarbonTech.Exchange.Tests.Deals.Gates;

/// <summary>Gates through the real use cases: who answers which, with what, and what follows.</summary>
public sealed class GateTests : GateTestCase
{
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
        Assert.Equal(DealStatus.Contract, (await SayAsync(deal, ExportControl, TheBuyer, GateStatus.NotApplicable)).Must());
        Assert.Equal(ContractStatus.Drawn, (await Given.ContractAsync(deal)).Status);
    }

    [Theory]
    [InlineData(CollectiveDecision, "gates.seller-only")]
    [InlineData(CoOwner, "gates.seller-only")]
    [InlineData(Encumbrance, "gates.seller-only")]
    [InlineData(Completer, "gates.seller-only")]
    [InlineData(ExportControl, "gates.buyer-only")]
    [InlineData(StateApproval, "gates.operator-only")]
    [InlineData(GateKind.PublicNotice, "gates.by-record")]
    public async Task Nobody_answers_a_gate_that_asks_another(GateKind kind, string code)
    {
        var deal = await DealAsync(await FullAsync(kind == StateApproval ? Regime.StateOwned : Regime.PublicUnit));
        var stranger = Given.PayerOf(await Given.PartyAsync("旁观者有限公司", Capacities.Enterprise));
        foreach (var by in new[] { TheSeller, TheBuyer, Given.Desk, stranger }.Where(by => !Answers(kind, by))) Refused(code, await SayAsync(deal, kind, by));
    }

    [Fact]
    public async Task An_answer_needs_words_a_day_and_evidence()
    {
        var deal = await DealAsync(await FullAsync(Regime.PublicUnit));
        Refused("kernel.required", await SayAsync(deal, CollectiveDecision, TheSeller, text: " "));
        Refused("kernel.too-long", await SayAsync(deal, CollectiveDecision, TheSeller, text: new string('长', 2_001)));
        Refused("gates.no-evidence", await SayAsync(deal, CollectiveDecision, TheSeller, files: []));
        Refused("kernel.required", await SayAsync(deal, CollectiveDecision, TheSeller, noDay: true));
        Refused("deals.day-to-come", await SayAsync(deal, CollectiveDecision, TheSeller, days: 1));
        Refused("deals.bad-file", await SayAsync(deal, CollectiveDecision, TheSeller, files: [new("abc", "x.pdf", "application/pdf", 1)]));
        Refused("deals.too-many-files", await SayAsync(deal, CollectiveDecision, TheSeller, files: [.. Enumerable.Range(0, 11).Select(i => new DealFile(new string('a', 64), $"{i}.pdf", "application/pdf", 1))]));
        Refused("gates.not-so-answered", await SayAsync(deal, CollectiveDecision, TheSeller, GateStatus.NotApplicable));
        Refused("kernel.required", await SayAsync(deal, CollectiveDecision, TheSeller, GateStatus.Open));
        Assert.Equal(GateStatus.Open, (await Given.GateAsync(deal, CollectiveDecision)).Status);
        Assert.Equal(DealStatus.Gates, (await SayAsync(deal, CollectiveDecision, TheSeller)).Must());
        var met = await Given.GateAsync(deal, CollectiveDecision);
        Assert.Equal((GateStatus.Met, TheSeller.Person, 1), (met.Status, met.Last!.Person, met.Last.Files.Count));
        Refused("kernel.not-now", await SayAsync(deal, CollectiveDecision, TheSeller));
        Refused("kernel.changed-meanwhile", await SayAsync(deal, CoOwner, TheSeller, seen: 7));
        Refused("gates.no-such-gate", await exchange.Get<AnswerGate>().RunAsync(new(TheSeller, Given.Act(), new(Given.Act().Value), 1, GateStatus.Met, "x", Today, null, []), default));
    }

    [Fact]
    public async Task The_operator_opens_a_gate_again_with_a_reason_and_a_drawn_contract_is_void()
    {
        var deal = await DealAsync();
        await Given.GatesPassedAsync(deal);
        var first = await Given.ContractAsync(deal);
        _ = (await exchange.Get<SignContract>().RunAsync(new(TheSeller, Given.Act(), deal, first.Digest, SignatureForm.Declaration, null), default)).Must();
        var gate = await Given.GateAsync(deal, ExportControl);
        Refused("gates.operator-only", await ReopenAsync(gate, TheSeller));
        Refused("kernel.required", await ReopenAsync(gate, Given.Desk, reason: " "));
        Refused("kernel.too-long", await ReopenAsync(gate, Given.Desk, reason: new string('长', 2_001)));
        Refused("kernel.changed-meanwhile", await ReopenAsync(gate with { Version = 9 }, Given.Desk));
        Assert.Equal(DealStatus.Gates, (await ReopenAsync(gate, Given.Desk)).Must());
        var read = (await exchange.Get<ReadContract>().RunAsync(deal, TheSeller))!;
        Assert.Null(read.Standing);
        Assert.Equal((first.Digest, "受让方实际控制人有境外身份"), (read.Former[0].Digest, read.Former[0].Reason));
        Refused("contracts.no-contract", await exchange.Get<SignContract>().RunAsync(new(TheSeller, Given.Act(), deal, first.Digest, SignatureForm.Declaration, null), default));
        Assert.Equal(DealStatus.Contract, (await SayAsync(deal, ExportControl, TheBuyer, text: "技术出口合同登记证书")).Must());
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
        Refused("gates.by-record", await SayAsync(deal, Confirmation, TheSeller));
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
        _ = (await SayAsync(deal, CollectiveDecision, TheSeller)).Must();
        var gate = await Given.GateAsync(deal, CollectiveDecision);
        var digest = gate.Last!.Files[0].Digest;
        foreach (var by in new[] { TheSeller, TheBuyer, Given.Desk }) Assert.NotNull(await exchange.Get<ReadGates>().FileAsync(gate.Id, digest, by));
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
        GateSide.Seller => by == TheSeller,
        GateSide.Buyer => by == TheBuyer,
        GateSide.Operator => by == Given.Desk,
        _ => false,
    };
}
