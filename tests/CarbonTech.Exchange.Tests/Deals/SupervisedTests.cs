using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Payments;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.SettlementCase;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>Deals whose price goes through the supervised account.</summary>
public sealed class SupervisedTests
{
    [Fact]
    public async Task Each_instalment_leaves_the_escrow_with_its_milestone_and_the_last_one_with_the_register_step()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(Seller);
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, InParts((30_000, 10), (50_001, 60), (20_000, 120)) with { DealType = "LIC-PAT-EXCL" }, listing);
        var page = await exchange.MoneyAsync(deal);
        Assert.Equal([DueStatus.Open, DueStatus.Planned, DueStatus.Planned], page.Dues.Select(d => d.Status));
        Assert.Equal(3, page.Milestones.Count);
        await exchange.PayDueAsync(deal);
        Assert.Empty((await exchange.MoneyAsync(deal)).Payouts);
        await exchange.Given.DeliveredAsync(deal, 1);
        Assert.Equal(Money.Yuan(30_000) - new Money(90_000, Currency.CNY), Assert.Single((await exchange.MoneyAsync(deal)).Payouts).Amount);
        exchange.Pass(TimeSpan.FromDays(40));
        await exchange.SettleAsync();
        await exchange.PayDueAsync(deal, 2);
        await exchange.Given.DeliveredAsync(deal, 2);
        exchange.Pass(TimeSpan.FromDays(60));
        await exchange.SettleAsync();
        await exchange.PayDueAsync(deal, 3);
        await exchange.Given.DeliveredAsync(deal, 3);
        Assert.Equal(DueStatus.Met, (await exchange.DueAsync(deal, 3)).Status);
        await exchange.Given.RegisteredAsync(deal);
        Assert.Equal(DueStatus.Released, (await exchange.DueAsync(deal, 3)).Status);
        await exchange.Given.PaidOutAsync(deal);
        page = await exchange.MoneyAsync(deal);
        Assert.Equal(DealStatus.Completed, page.Deal.Status);
        Assert.Equal(page.Proceeds, page.Payouts.Aggregate(Money.Zero(Currency.CNY), (sum, p) => sum + p.Amount));
        Assert.Equal(0, await exchange.LiesAsync(LedgerAccount.Escrow(deal.Value)));
        Assert.Equal("LIC-PAT-EXCL", Assert.Single(await exchange.Get<ReadRights>().OfListingAsync(listing)).DealType);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_granted_exclusive_licence_stands_against_a_second_one_and_not_against_a_transfer()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(Seller);
        var grant = new GrantRight.Input(Actor.System, Act(), listing, "LIC-PAT-SOLE", Buyer, "中国", exchange.Today(), exchange.Today(30), Act().Value);
        (await exchange.WithinAsync(grant, db => exchange.Get<GrantRight>().WithinAsync(db, grant, default))).Must();
        Assert.True((await HoldAsync(exchange, listing, HoldScope.Exclusive)).Refused("catalogue.right-granted"));
        (await HoldAsync(exchange, listing, HoldScope.Transfer)).Must();
        exchange.Pass(TimeSpan.FromDays(31));
        Assert.Empty(await exchange.Get<ReadRights>().OfListingAsync(listing));
    }

    [Fact]
    public async Task An_entry_fee_completes_the_handover_and_royalties_follow_year_by_year()
    {
        await using var exchange = await TestExchange.StartAsync();
        var terms = Given.Terms(Money.Yuan(50_000), "ROY_ENTRY") with { Royalty = new("BASE_SALES", "RATE_FIXED", 250, 2, Money.Yuan(8_000), true) };
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, terms);
        await exchange.PayDueAsync(deal);
        await exchange.Given.DeliveredAsync(deal, 1);
        await exchange.Given.PaidOutAsync(deal);
        Assert.Equal(DealStatus.Completed, (await exchange.MoneyAsync(deal)).Deal.Status);
        Assert.True((await ReportAsync(exchange, deal, 2, 1_000_000, 250)).Refused("deals.still-time"));
        exchange.Pass(TimeSpan.FromDays(367));
        await exchange.SettleAsync();
        Assert.True((await ReportAsync(exchange, deal, 2, 1_000_000, 300)).Refused("deals.rate-against-terms"));
        Assert.True((await ReportAsync(exchange, deal, 2, 1_000_000, 250, Stranger)).Refused("deals.not-yours"));
        Assert.Equal(Money.Yuan(25_000), (await ReportAsync(exchange, deal, 2, 1_000_000, 250)).Must());
        var first = (await exchange.DueAsync(deal, 2)).Bill!;
        Assert.Equal(Money.Yuan(8_000), (await ReportAsync(exchange, deal, 2, 100_000, 250)).Must());
        Assert.Equal(PaymentRequestStatus.Cancelled, await exchange.StatusAsync(first.Id));
        await exchange.PayDueAsync(deal, 2);
        Assert.Equal(DueStatus.Released, (await exchange.DueAsync(deal, 2)).Status);
        Assert.Equal(DueStatus.Planned, (await exchange.DueAsync(deal, 3)).Status);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_royalty_that_nobody_reports_costs_its_minimum_and_the_accounts_are_shown_on_request()
    {
        await using var exchange = await TestExchange.StartAsync();
        var terms = Given.Terms(Money.Zero(Currency.CNY), "ROYALTY") with { Royalty = new("BASE_SALES", "RATE_UP", 300, 2, Money.Yuan(5_000), true) };
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, terms);
        await exchange.Given.DeliveredAsync(deal, 1);
        Assert.Equal(DealStatus.Completed, (await exchange.MoneyAsync(deal)).Deal.Status);
        exchange.Pass(TimeSpan.FromDays(367));
        await exchange.SettleAsync();
        var due = await exchange.DueAsync(deal);
        Assert.True((await exchange.Get<TakeMinimum>().RunAsync(new(SellerSide, Act(), due.Id, due.Version), default)).Refused("deals.still-time"));
        Assert.True((await exchange.Get<AskAccounts>().RunAsync(new(SellerSide, Act(), due.Id, due.Version, "销售台账"), default)).Refused("deals.not-reported"));
        exchange.Pass(TimeSpan.FromDays(12));
        Assert.True((await exchange.Get<TakeMinimum>().RunAsync(new(BuyerSide, Act(), due.Id, due.Version), default)).Refused("deals.not-yours"));
        Assert.Equal(Money.Yuan(5_000), (await exchange.Get<TakeMinimum>().RunAsync(new(SellerSide, Act(), due.Id, due.Version), default)).Must());
        due = await exchange.DueAsync(deal);
        (await exchange.Get<AskAccounts>().RunAsync(new(SellerSide, Act(), due.Id, due.Version, "销售台账"), default)).Must();
        due = await exchange.DueAsync(deal);
        Assert.True(due.Royalty!.AccountsWait);
        var file = await exchange.Given.FileAsync();
        Assert.True((await exchange.Get<ShowAccounts>().RunAsync(new(SellerSide, Act(), due.Id, due.Version, file), default)).Refused("deals.not-yours"));
        (await exchange.Get<ShowAccounts>().RunAsync(new(BuyerSide, Act(), due.Id, due.Version, file), default)).Must();
        due = await exchange.DueAsync(deal);
        Assert.True((await exchange.Get<ShowAccounts>().RunAsync(new(BuyerSide, Act(), due.Id, due.Version, file), default)).Refused("deals.nothing-asked"));
    }

    [Fact]
    public async Task What_is_used_first_is_paid_after_the_free_months()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(60_000), "DEFER") with { FreeUseMonths = 12 });
        Assert.Equal(DueStatus.Planned, (await exchange.DueAsync(deal)).Status);
        await exchange.Given.DeliveredAsync(deal, 1);
        Assert.Equal(DealStatus.Completed, (await exchange.MoneyAsync(deal)).Deal.Status);
        exchange.Pass(TimeSpan.FromDays(366));
        await exchange.SettleAsync();
        await exchange.PayDueAsync(deal);
        var page = await exchange.MoneyAsync(deal);
        Assert.NotNull(page.Deal.PaidAt);
        Assert.Equal(page.Proceeds, Assert.Single(page.Payouts).Amount);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task The_buyer_may_pay_early_and_the_seller_may_give_more_time()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, InParts((100, 10), (100, 90)));
        var second = await exchange.DueAsync(deal, 2);
        Assert.True((await exchange.Get<AskDue>().RunAsync(new(SellerSide, Act(), second.Id), default)).Refused("deals.not-yours"));
        (await exchange.Get<AskDue>().RunAsync(new(BuyerSide, Act(), second.Id), default)).Must();
        await exchange.PayDueAsync(deal, 2);
        exchange.Pass(TimeSpan.FromDays(12));
        await exchange.SettleAsync();
        var first = await exchange.DueAsync(deal);
        Assert.Equal(PaymentRequestStatus.Expired, first.Bill!.Status);
        Assert.True((await MoreAsync(exchange, first, 30, BuyerSide)).Refused("deals.not-yours"));
        Assert.True((await MoreAsync(exchange, first, -3)).Refused("deals.not-later"));
        (await MoreAsync(exchange, first, 30)).Must();
        await exchange.PayDueAsync(deal);
        Assert.Equal(DueStatus.Met, (await exchange.DueAsync(deal)).Status);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task In_a_brokered_deal_the_seller_declares_the_default_after_the_deadline_and_the_escrow_goes_back()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, InParts((100, 10), (100, 20), (100, 90)));
        await exchange.PayDueAsync(deal);
        await exchange.Given.DeliveredAsync(deal, 1);
        Assert.True((await DefaultAsync(exchange, deal)).Refused("deals.still-time"));
        Assert.True((await DefaultAsync(exchange, deal, BuyerSide)).Refused("deals.not-yours"));
        (await exchange.Get<AskDue>().RunAsync(new(BuyerSide, Act(), (await exchange.DueAsync(deal, 3)).Id), default)).Must();
        await exchange.PayDueAsync(deal, 3);
        exchange.Pass(TimeSpan.FromDays(25));
        await exchange.SettleAsync();
        Assert.Equal(DealStatus.Performance, (await exchange.MoneyAsync(deal)).Deal.Status);
        (await DefaultAsync(exchange, deal)).Must();
        var page = await exchange.MoneyAsync(deal);
        Assert.Equal(DealStatus.Defaulted, page.Deal.Status);
        Assert.Equal([DueStatus.Released, DueStatus.Cancelled, DueStatus.Refunded], page.Dues.Select(d => d.Status));
        await exchange.SettleAsync();
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task Who_pays_in_the_supervised_account_states_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, InParts((100, 10), (100, 20)));
        Assert.True((await exchange.StateAsync(deal)).Refused("deals.is-supervised"));
        Assert.True((await exchange.ConfirmAsync(deal)).Refused("deals.other-mode"));
    }

    private static async Task<Result<Money>> ReportAsync(TestExchange exchange, DealId deal, int ordinal, long yuan, int basisPoints, Actor? by = null)
    {
        var due = await exchange.DueAsync(deal, ordinal);
        return await exchange.Get<ReportRoyalty>().RunAsync(new(by ?? BuyerSide, Act(), due.Id, due.Version, Money.Yuan(yuan), basisPoints, await exchange.Given.FileAsync()), default);
    }

    private static Task<Result<DueStatus>> MoreAsync(TestExchange exchange, DueLine due, int days, Actor? by = null) =>
        exchange.Get<AllowMoreTime>().RunAsync(new(by ?? SellerSide, Act(), due.Id, due.Version, exchange.Today(days)), default);

    private static Task<Result<DealStatus>> DefaultAsync(TestExchange exchange, DealId deal, Actor? by = null) => exchange.Get<DeclareDefault>().RunAsync(new(by ?? SellerSide, Act(), deal), default);

    private static Task<Result<Nothing>> HoldAsync(TestExchange exchange, ListingId listing, HoldScope scope)
    {
        var input = new TakeHold.Input(Actor.System, Act(), listing, scope, "deal", Act().Value);
        return exchange.WithinAsync(input, db => exchange.Get<TakeHold>().WithinAsync(db, input, default));
    }
}
