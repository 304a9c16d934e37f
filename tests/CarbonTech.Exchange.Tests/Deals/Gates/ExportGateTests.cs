using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Gates;

/// <summary>The export question is asked before the data room and again before the contract; the second answer is compared with the first.</summary>
public sealed class ExportGateTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId buyer;
    private DealId deal;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        (seller, buyer) = (await Given.PartyAsync("江淮新材料股份有限公司", Capacities.Enterprise, Regime.Ordinary), await Given.PartyAsync("滨江化工有限公司", Capacities.Enterprise));
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task Nothing_foreign_after_something_foreign_is_refused_by_name_until_it_is_explained_with_evidence()
    {
        await AgreedAsync(await ForeignAsync());
        Assert.True((await Given.GateAsync(deal, GateKind.ExportControl)).ForeignBefore);
        Assert.Equal(["gates.other-export-answer@Explanation"], await NoAsync(SayAsync(GateStatus.NotApplicable)));
        Assert.Equal(["gates.other-export-answer@Explanation"], await NoAsync(SayAsync(GateStatus.NotApplicable, "  ", file: true)));
        Assert.Equal(["gates.no-evidence@Files"], await NoAsync(SayAsync(GateStatus.NotApplicable, "境外股东已退出")));
        Assert.Equal(["kernel.too-long@Explanation"], await NoAsync(SayAsync(GateStatus.NotApplicable, new string('长', 2_001), file: true)));
        (await SayAsync(GateStatus.NotApplicable, "境外股东已于上月退出，附工商变更证明。", file: true)).Must();
        Assert.Equal("境外股东已于上月退出，附工商变更证明。", (await Given.GateAsync(deal, GateKind.ExportControl)).Last!.Explanation);
    }

    [Fact]
    public async Task Something_foreign_after_nothing_foreign_is_refused_by_name_until_it_is_explained()
    {
        await AgreedAsync(Given.Domestic);
        Assert.Equal(["gates.other-export-answer@Explanation"], await NoAsync(SayAsync(GateStatus.Met, file: true)));
        (await SayAsync(GateStatus.Met, "控股股东上月变更为香港公司，已办理登记。", file: true)).Must();
    }

    [Fact]
    public async Task An_answer_given_anew_is_compared_once_the_seller_confirmed_it()
    {
        await AgreedAsync(await ForeignAsync());
        var (sells, buys) = await Given.SidesAsync(deal);
        var anew = (await exchange.Get<AnswerExport>().RunAsync(new(buys, Given.Act(), deal, ExportStage.Contract, Given.Domestic), default)).Must();
        Assert.Equal(["gates.other-export-answer@Explanation"], await NoAsync(SayAsync(GateStatus.NotApplicable)));
        (await exchange.Get<JudgeExport>().RunAsync(new(sells, Given.Act(), deal, anew, true, null), default)).Must();
        (await SayAsync(GateStatus.NotApplicable)).Must();
    }

    [Theory]
    [InlineData(false, GateStatus.NotApplicable)]
    [InlineData(true, GateStatus.Met)]
    [InlineData(false, GateStatus.Failed)]
    [InlineData(true, GateStatus.Failed)]
    public async Task The_same_answer_and_a_refused_licence_need_no_explanation(bool foreign, GateStatus status)
    {
        await AgreedAsync(foreign ? await ForeignAsync() : Given.Domestic);
        (await SayAsync(status, file: true)).Must();
    }

    [Fact]
    public async Task Where_nobody_asked_before_there_is_nothing_to_compare()
    {
        deal = await Given.AgreedAsync(seller, buyer);
        Assert.Null((await Given.GateAsync(deal, GateKind.ExportControl)).ForeignBefore);
        (await SayAsync(GateStatus.NotApplicable)).Must();
    }

    private async Task<ExportFacts> ForeignAsync() => new(false, true, false, ExportGround.Free, "不在限制出口目录内，合同已登记。", null, await Given.PaperAsync());

    private async Task AgreedAsync(ExportFacts facts)
    {
        deal = await Given.BegunAsync(seller, buyer);
        await Given.SecretAsync(deal);
        var (answer, (sells, buys)) = (await Given.ExportAnsweredAsync(deal, facts), await Given.SidesAsync(deal));
        (await exchange.Get<JudgeExport>().RunAsync(new(sells, Given.Act(), deal, answer, true, null), default)).Must();
        (await exchange.Get<BeginStage>().RunAsync(new(buys, Given.Act(), deal, await Given.SeenAsync(deal), true), default)).Must();
        var offer = await Given.OfferAsync(deal, DealSide.Buyer);
        (await exchange.Get<AcceptOffer>().RunAsync(new(sells, Given.Act(), deal, offer), default)).Must();
    }

    private async Task<Result<DealStatus>> SayAsync(GateStatus status, string? why = null, bool file = false)
    {
        var gate = await Given.GateAsync(deal, GateKind.ExportControl);
        var by = (await Given.SidesAsync(deal)).Buyer;
        DateOnly? on = status == GateStatus.Met ? Given.Today : null;
        return await exchange.Get<AnswerGate>().RunAsync(new(by, Given.Act(), gate.Id, gate.Version, status, "依实际情况答复", on, null, file ? [await Given.FileAsync()] : [], why), default);
    }

    private static async Task<IEnumerable<string>> NoAsync(Task<Result<DealStatus>> act)
    {
        Assert.True((await act).IsRefused(out var no));
        return no!.Select(r => $"{r.Code}@{r.Field}");
    }
}
