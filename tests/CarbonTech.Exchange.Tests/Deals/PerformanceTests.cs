using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using CsCheck;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.SettlementCase;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>Milestones, the register step, the inventors' reward.</summary>
public sealed class PerformanceTests
{
    [Fact]
    public async Task A_milestone_is_delivered_by_the_seller_and_answered_by_the_buyer_and_silence_accepts_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000)));
        Assert.True((await exchange.AcceptAsync(deal)).Refused("kernel.not-now"));
        Assert.True((await exchange.DeliverAsync(deal, BuyerSide)).Refused("deals.not-yours"));
        Assert.True((await exchange.DeliverAsync(deal, report: " ")).Refused("kernel.required"));
        Assert.True((await exchange.DeliverAsync(deal, file: false)).Refused("kernel.required"));
        Assert.True((await exchange.DeliverAsync(deal, seen: 99)).Refused("kernel.changed-meanwhile"));
        (await exchange.DeliverAsync(deal)).Must();
        exchange.Pass(TimeSpan.FromDays(400));
        await exchange.SettleAsync();
        var milestone = await exchange.MilestoneAsync(deal);
        Assert.Equal(MilestoneStatus.Reported, milestone.Status);
        Assert.True((await exchange.AcceptAsync(deal, SellerSide)).Refused("deals.not-yours"));
        Assert.True((await exchange.Get<ObjectMilestone>().RunAsync(new(SellerSide, Act(), milestone.Id, milestone.Version, "缺培训记录", null), default)).Refused("deals.not-yours"));
        Assert.True((await exchange.Get<ObjectMilestone>().RunAsync(new(BuyerSide, Act(), milestone.Id, milestone.Version, "", null), default)).Refused("kernel.required"));
        (await exchange.Get<ObjectMilestone>().RunAsync(new(BuyerSide, Act(), milestone.Id, milestone.Version, "缺培训记录", null), default)).Must();
        Assert.True((await exchange.AcceptAsync(deal)).Refused("kernel.not-now"));
        (await exchange.DeliverAsync(deal)).Must();
        (await exchange.AcceptAsync(deal)).Must();
        Assert.True((await exchange.Get<AcceptMilestone>().RunAsync(new(BuyerSide, Act(), default, 1), default)).Refused("deals.no-such-milestone"));
    }

    [Fact]
    public async Task The_schedule_is_for_both_sides_and_a_bill_for_who_pays_it_and_who_sees_all_money()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000)));
        foreach (var reader in new[] { BuyerSide, Clerk }) Assert.NotNull((await exchange.Get<ReadSettlement>().RunAsync(deal, reader))!.Dues[0].Bill);
        var seller = (await exchange.Get<ReadSettlement>().RunAsync(deal, SellerSide))!.Dues[0];
        Assert.Null(seller.Bill);
        Assert.Equal(DueStatus.Open, seller.Status);
        Assert.Null(await exchange.Get<ReadSettlement>().RunAsync(deal, Stranger));
    }

    [Fact]
    public async Task The_register_step_is_filed_and_then_confirmed_by_the_seller_with_the_documents_of_the_office()
    {
        await using var exchange = await TestExchange.StartAsync();
        var early = await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(100));
        Assert.True((await FileAsync(exchange, early)).Refused("deals.not-performed"));
        var secret = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000)));
        Assert.True((await FileAsync(exchange, secret)).Refused("deals.no-register-step"));
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000), type: "LIC-PAT-ORD") with { Deliverables = null });
        Assert.Empty((await exchange.MoneyAsync(deal)).Milestones);
        Assert.Equal(exchange.Today().AddMonths(3), DateOnly.FromDateTime((await exchange.MoneyAsync(deal)).Register!.RecordBy!.Value.AddHours(8).AddTicks(-1).DateTime));
        Assert.True((await ConfirmAsync(exchange, deal)).Refused("kernel.not-now"));
        Assert.True((await FileAsync(exchange, deal, BuyerSide)).Refused("deals.not-yours"));
        Assert.True((await FileAsync(exchange, deal, days: 1)).Refused("deals.day-to-come"));
        Assert.True((await FileAsync(exchange, deal, seen: 99)).Refused("kernel.changed-meanwhile"));
        (await FileAsync(exchange, deal)).Must();
        var step = (await exchange.MoneyAsync(deal)).Register!;
        (await exchange.Get<ReturnRegisterStep>().RunAsync(new(SellerSide, Act(), deal, step.Version, "补正通知"), default)).Must();
        Assert.Equal(RegisterStatus.Due, (await exchange.MoneyAsync(deal)).Register!.Status);
        (await FileAsync(exchange, deal)).Must();
        Assert.True((await ConfirmAsync(exchange, deal, days: -1)).Refused("deals.before-filing"));
        (await ConfirmAsync(exchange, deal)).Must();
        Assert.True((await FileAsync(exchange, deal)).Refused("deals.already-evidenced"));
        Assert.Equal([SettlementPaperKind.Filing, SettlementPaperKind.Filing, SettlementPaperKind.Confirmation], (await exchange.MoneyAsync(deal)).Papers.Select(p => p.Kind));
    }

    [Fact]
    public async Task Papers_are_for_the_sides_and_the_operator()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000)));
        (await exchange.DeliverAsync(deal)).Must();
        var paper = Assert.Single((await exchange.MoneyAsync(deal)).Papers);
        foreach (var reader in new[] { SellerSide, BuyerSide, Clerk }) Assert.NotNull(await exchange.Get<ReadSettlement>().PaperAsync(deal, paper.Id, reader));
        foreach (var reader in new[] { Stranger, Actor.Nobody }) Assert.Null(await exchange.Get<ReadSettlement>().PaperAsync(deal, paper.Id, reader));
        Assert.Null(await exchange.Get<ReadSettlement>().RunAsync(deal, Stranger));
    }

    [Fact]
    public async Task The_broker_follows_the_money_of_a_deal_without_the_papers_of_its_sides()
    {
        await using var exchange = await TestExchange.StartAsync();
        var brokerage = await exchange.Given.PartyAsync("衡远技术转移", Capacities.Brokerage);
        var seller = await exchange.Given.PartyAsync("曙川光伏科技有限公司", Capacities.Enterprise);
        var buyer = await exchange.Given.PartyAsync("滨江化工有限公司", Capacities.Enterprise);
        var deal = await exchange.Given.AgreedAsync(seller, buyer, brokerage: brokerage);
        await exchange.Given.PerformingAsync(deal);
        (await exchange.DeliverAsync(deal, await exchange.Given.OwnerAsync(seller))).Must();
        var (broker, paper) = (await exchange.Given.OwnerAsync(brokerage), Assert.Single((await exchange.MoneyAsync(deal)).Papers));
        Assert.Empty((await exchange.Get<ReadSettlement>().RunAsync(deal, broker))!.Papers);
        Assert.Null(await exchange.Get<ReadSettlement>().PaperAsync(deal, paper.Id, broker));
    }

    [Fact]
    public async Task A_public_unit_rewards_its_inventors_with_at_least_half_of_the_net_income()
    {
        await using var exchange = await TestExchange.StartAsync();
        var unit = await exchange.Given.PartyAsync("江淮理工大学");
        var deal = await exchange.Given.PerformingAsync(unit, Buyer, Given.Terms(Money.Yuan(1_000)));
        Assert.True((await RewardAsync(exchange, deal, unit, 6_000)).Refused("deals.net-income"));
        await exchange.PayDueAsync(deal);
        Assert.True((await RewardAsync(exchange, deal, unit, 4_999)).Refused("deals.below-floor"));
        Assert.True((await RewardAsync(exchange, deal, unit, 10_001)).Refused("deals.bad-share"));
        Assert.True((await RewardAsync(exchange, deal, Buyer, 6_000)).Refused("deals.not-yours"));
        (await RewardAsync(exchange, deal, unit, 5_000)).Must();
        Assert.Equal(Money.Yuan(450), Assert.Single((await exchange.MoneyAsync(deal)).Rewards).Amount);
        await RewardIsForTheUnitAloneAsync(exchange, deal, unit);
        var ordinary = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000)));
        Assert.True((await RewardAsync(exchange, ordinary, Seller, 6_000)).Refused("deals.no-public-unit"));
    }

    /// <summary>Neither the lines nor the papers of what the inventors got are the buyer's.</summary>
    private static async Task RewardIsForTheUnitAloneAsync(TestExchange exchange, DealId deal, PartyId unit)
    {
        var read = exchange.Get<ReadSettlement>();
        var own = (await read.RunAsync(deal, await exchange.Given.OwnerAsync(unit)))!;
        var paper = Assert.Single(own.Papers, p => p.Kind == SettlementPaperKind.Reward);
        Assert.Single(own.Rewards);
        var bought = (await read.RunAsync(deal, BuyerSide))!;
        Assert.Empty(bought.Rewards);
        Assert.DoesNotContain(bought.Papers, p => p.Kind == SettlementPaperKind.Reward);
        Assert.Null(await read.PaperAsync(deal, paper.Id, BuyerSide));
        Assert.NotNull(await read.PaperAsync(deal, paper.Id, Clerk));
    }

    [Fact]
    public void Parts_of_a_fee_sum_to_the_whole() => Gen.Select(Gen.Long[0, 10_000_000], Gen.Long[1, 1_000_000].Array[1, 12]).Sample((whole, parts) =>
    {
        var price = new Money(parts.Sum(), Currency.CNY);
        var (before, sum) = (Money.Zero(Currency.CNY), 0L);
        foreach (var part in parts)
        {
            var share = Shares.Of(new(whole, Currency.CNY), price, before, new(part, Currency.CNY));
            if (share.Minor < 0) return false;
            (before, sum) = (before + new Money(part, Currency.CNY), sum + share.Minor);
        }

        return sum == whole;
    });

    private static async Task<Result<RegisterStatus>> FileAsync(TestExchange exchange, DealId deal, Actor? by = null, int days = 0, int? seen = null)
    {
        var version = seen ?? (await exchange.MoneyAsync(deal)).Register?.Version ?? 1;
        return await exchange.Get<FileRegisterStep>().RunAsync(new(by ?? SellerSide, Act(), deal, version, exchange.Today(days), "2026030200001", await exchange.Given.FileAsync()), default);
    }

    private static async Task<Result<RegisterStatus>> ConfirmAsync(TestExchange exchange, DealId deal, int days = 0)
    {
        var version = (await exchange.MoneyAsync(deal)).Register!.Version;
        return await exchange.Get<ConfirmRegisterStep>().RunAsync(new(SellerSide, Act(), deal, version, exchange.Today(days), "手续合格通知书", await exchange.Given.FileAsync()), default);
    }

    private static async Task<Result<RewardId>> RewardAsync(TestExchange exchange, DealId deal, PartyId by, int basisPoints) => await exchange.Get<StateReward>().RunAsync(
        new(Given.PublisherOf(by), Act(), deal, Money.Yuan(900), basisPoints, exchange.Today(), "发放至完成人", await exchange.Given.FileAsync()), default);
}
