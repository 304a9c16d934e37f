using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Payments;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.SettlementCase;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>What the performance of a deal refuses where its terms or its origin do not know the thing.</summary>
public sealed class RefusedSettlementTests
{
    private static readonly Royalty Share = new("BASE_SALES", "RATE_FIXED", 300, 2, Money.Yuan(5_000), true);

    [Fact]
    public async Task The_deadline_of_a_lot_is_the_announced_one_and_no_seller_moves_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(100_000));
        await exchange.Given.PerformingAsync(deal);
        var before = await exchange.DueAsync(deal);
        Law.Refuses("deals.lot-deadline", await MoreAsync(exchange, before));
        Assert.Equal(before.DueAt, (await exchange.DueAsync(deal)).DueAt);
    }

    [Fact]
    public async Task No_more_time_is_given_for_what_is_paid()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, InParts((100, 10), (100, 90)));
        await exchange.Given.PayAsync((await exchange.DueAsync(deal)).Bill!.Id);
        Law.Refuses("payments.already-paid", await MoreAsync(exchange, await exchange.DueAsync(deal)));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task Where_nothing_of_a_price_is_owed_nobody_is_in_default()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = (await exchange.Given.AgreeAsync(Seller, Buyer, await exchange.Given.ListingAsync(Seller))).Must();
        Law.Refuses("deals.nothing-overdue", await exchange.Get<DeclareDefault>().RunAsync(new(SellerSide, Act(), deal), default));
        var paid = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(777)));
        await exchange.PayDueAsync(paid);
        Law.Refuses("payments.already-paid", await exchange.Get<DeclareDefault>().RunAsync(new(SellerSide, Act(), paid), default));
        Law.Refuses("deals.no-such-deal", await exchange.Get<DeclareDefault>().RunAsync(new(SellerSide, Act(), Id.New<DealId>()), default));
    }

    [Fact]
    public async Task A_fixed_price_has_no_royalty()
    {
        await using var exchange = await TestExchange.StartAsync();
        var due = await exchange.DueAsync(await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000))));
        Law.Refuses("deals.no-royalty", await ReportAsync(exchange, due, Money.Yuan(100)));
        Law.Refuses("deals.no-royalty", await MinimumAsync(exchange, due));
        Law.Refuses("deals.no-royalty", await AccountsAsync(exchange, due));
    }

    [Fact]
    public async Task Terms_without_audit_open_no_accounts_and_terms_without_a_minimum_owe_none()
    {
        await using var exchange = await TestExchange.StartAsync();
        var due = await RoyaltyAsync(exchange, Share with { Audit = false, MinimumPerYear = Money.Zero(Currency.CNY) }, 380);
        Law.Refuses("deals.no-audit", await AccountsAsync(exchange, due));
        Law.Refuses("deals.no-minimum", await MinimumAsync(exchange, due));
        Assert.Equal(Money.Zero(Currency.CNY), due.Amount);
    }

    [Fact]
    public async Task A_royalty_is_reckoned_from_no_less_than_nothing_and_in_its_own_currency()
    {
        await using var exchange = await TestExchange.StartAsync();
        var due = await RoyaltyAsync(exchange, Share, 367);
        Law.Refuses("deals.bad-base", await ReportAsync(exchange, due, Money.Yuan(-1)));
        Law.Refuses("deals.bad-base", await ReportAsync(exchange, due, new Money(100, Currency.USD)));
        Assert.Equal(Money.Yuan(5_000), (await ReportAsync(exchange, due, Money.Yuan(0))).Must());
    }

    /// <summary>The first year's royalty, so many days after the handover.</summary>
    private static async Task<DueLine> RoyaltyAsync(TestExchange exchange, Royalty share, int days)
    {
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Zero(Currency.CNY), "ROYALTY") with { Royalty = share });
        await exchange.Given.DeliveredAsync(deal, 1);
        exchange.Pass(TimeSpan.FromDays(days));
        await exchange.SettleAsync();
        return await exchange.DueAsync(deal);
    }

    private static Task<Result<DueStatus>> MoreAsync(TestExchange exchange, DueLine due) =>
        exchange.Get<AllowMoreTime>().RunAsync(new(SellerSide, Act(), due.Id, due.Version, exchange.Today(30)), default);

    private static async Task<Result<Money>> ReportAsync(TestExchange exchange, DueLine due, Money reported) =>
        await exchange.Get<ReportRoyalty>().RunAsync(new(BuyerSide, Act(), due.Id, due.Version, reported, 300, await exchange.Given.FileAsync()), default);

    private static Task<Result<Money>> MinimumAsync(TestExchange exchange, DueLine due) =>
        exchange.Get<TakeMinimum>().RunAsync(new(SellerSide, Act(), due.Id, due.Version), default);

    private static Task<Result<DueStatus>> AccountsAsync(TestExchange exchange, DueLine due) =>
        exchange.Get<AskAccounts>().RunAsync(new(SellerSide, Act(), due.Id, due.Version, "销售台账"), default);
}
