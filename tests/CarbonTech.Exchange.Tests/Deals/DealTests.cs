using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Payments;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

public sealed class DealTests
{
    [Fact]
    public async Task A_deal_goes_from_the_sale_to_the_pay_out_and_the_listing_becomes_history()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(Seller);
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(10_000));
        var deal = await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(100_000), deposit, listing: listing);
        var page = await PageAsync(exchange, deal);
        Assert.Equal(DealStatus.Gates, page.Deal.Status);
        Assert.Equal(Money.Yuan(90_000), page.Bill!.Amount);
        await exchange.Given.PayAsync(page.Bill.Id);
        await exchange.Given.PerformingAsync(deal);
        await exchange.SettleAsync();
        Assert.Equal(DealStatus.Performance, (await PageAsync(exchange, deal)).Deal.Status);
        await exchange.Given.RegisteredAsync(deal);
        var payout = Assert.Single((await PageAsync(exchange, deal)).Payouts);
        Assert.Equal(Money.Yuan(97_000), payout.Amount);
        (await exchange.Get<MakePayout>().RunAsync(new(Clerk, Act(), payout.Id), default)).Must();
        (await exchange.Get<ApprovePayout>().RunAsync(new(Second, Act(), payout.Id), default)).Must();
        await exchange.SettleAsync();
        Assert.Equal(DealStatus.Completed, (await PageAsync(exchange, deal)).Deal.Status);
        Assert.Equal(ListingStatus.Transferred, (await exchange.Get<ReadListing>().RunAsync(listing, Actor.System))!.Status);
        Assert.Equal(0, await exchange.LiesAsync(LedgerAccount.Escrow(deal.Value)));
        foreach (var party in new[] { Buyer, Seller })
        {
            var statement = (await exchange.Get<ReadStatement>().RunAsync(new(party), Clerk))!;
            Assert.All(statement.Sums, sum => Assert.Equal(0, sum.Lies.Minor));
        }

        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task The_contract_may_be_signed_before_the_price_is_paid_and_what_is_no_patent_waits_for_its_acceptance()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(100), type: "SER");
        await exchange.Given.ConfirmedAsync(deal);
        await exchange.Given.ConfirmedAsync(deal);
        Assert.Equal(DealStatus.Gates, (await PageAsync(exchange, deal)).Deal.Status);
        await exchange.Given.GatesPassedAsync(deal);
        Assert.Equal(DealStatus.Contract, (await PageAsync(exchange, deal)).Deal.Status);
        await exchange.Given.SignedAsync(deal);
        Assert.Equal(DealStatus.Performance, (await PageAsync(exchange, deal)).Deal.Status);
        await exchange.Given.PayAsync((await PageAsync(exchange, deal)).Bill!.Id);
        await exchange.SettleAsync();
        Assert.Empty((await PageAsync(exchange, deal)).Payouts);
        await exchange.Given.DeliveredAsync(deal, 1);
        Assert.Single((await PageAsync(exchange, deal)).Payouts);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_deposit_beyond_the_price_pays_it_and_what_is_left_goes_back()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(150));
        var deal = await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(100), deposit);
        var page = await PageAsync(exchange, deal);
        Assert.Null(page.Bill);
        Assert.NotNull(page.Deal.PaidAt);
        Assert.Equal(Money.Yuan(50), page.Deposit!.Refunded);
        await exchange.SettleAsync();
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_buyer_who_does_not_pay_in_time_is_in_default_and_forfeits_the_deposit()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(10_000));
        var deal = await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(100_000), deposit);
        exchange.Pass(TimeSpan.FromDays(4));
        await exchange.SettleAsync();
        Assert.Equal(DealStatus.Gates, (await PageAsync(exchange, deal)).Deal.Status);
        exchange.Pass(TimeSpan.FromDays(2));
        await exchange.SettleAsync();
        var page = await PageAsync(exchange, deal);
        Assert.Equal(DealStatus.Defaulted, page.Deal.Status);
        Assert.Equal(Money.Yuan(10_000), page.Deposit!.Forfeited);
        Assert.Equal(Money.Yuan(7_000), Assert.Single(page.Payouts).Amount);
        Assert.NotEqual(PaymentRequestStatus.Open, page.Bill!.Status);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_signed_contract_does_not_save_a_buyer_who_does_not_pay()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(100_000));
        await exchange.Given.PerformingAsync(deal);
        exchange.Pass(TimeSpan.FromDays(6));
        await exchange.SettleAsync();
        Assert.Equal(DealStatus.Defaulted, (await PageAsync(exchange, deal)).Deal.Status);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task No_default_is_declared_while_the_outcome_of_a_payment_is_unknown()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(100));
        exchange.Pass(TimeSpan.FromDays(5) - TimeSpan.FromSeconds(90));
        await exchange.Given.DecideAsync(await exchange.Given.CheckoutAsync((await PageAsync(exchange, deal)).Bill!.Id), SandboxChoice.Unknown);
        await exchange.Given.DeliverAsync();
        exchange.Pass(TimeSpan.FromSeconds(95));
        var early = await exchange.Get<DeclareDefault>().RunAsync(new(Actor.System, Act(), deal), default);
        Assert.True(early.IsRefused(out var no) && no.Has("deals.payment-under-way"));
        await exchange.SettleAsync();
        Assert.NotNull((await PageAsync(exchange, deal)).Deal.PaidAt);
    }

    [Fact]
    public async Task Bad_terms_open_no_deal()
    {
        await using var exchange = await TestExchange.StartAsync();
        var good = new OpenDeal.Input(Actor.System, Act(), DealOrigin.Lot, Act().Value, new(Act().Value), Seller, Buyer, "SER", Money.Yuan(1), null, exchange.Now.AddDays(1), 300);
        var bad = good with { Buyer = Seller, DealType = "?", Price = Money.Yuan(0), CommissionBasisPoints = 10_000, PayBy = exchange.Now };
        Assert.True(Deal.OpenAtGates(bad, exchange.Now).IsRefused(out var no));
        Assert.Equal(["deals.with-oneself", "payments.not-positive", "deals.bad-commission", "payments.too-late", "deals.unknown-type"], no.Select(r => r.Code));
    }

    [Fact]
    public void The_life_of_a_deal_is_the_approved_one() => Assert.Equal(
        """
        Opened: Nda, DueDiligence, Negotiation, Gates, Terminated, Disputed
        Nda: DueDiligence, Terminated, Disputed
        DueDiligence: Negotiation, Terminated, Disputed
        Negotiation: Agreed, Terminated, Disputed
        Agreed: Gates, Terminated, Disputed
        Gates: Contract, Terminated, Disputed, Defaulted
        Contract: Gates, Performance, Terminated, Disputed, Defaulted
        Performance: Completed, Terminated, Disputed, Defaulted
        Completed: (end)
        Terminated: (end)
        Disputed: Opened, Nda, DueDiligence, Negotiation, Agreed, Gates, Contract, Performance, Completed, Terminated
        Defaulted: (end)
        """, Deal.Life.Square());

    private static async Task<DealPage> PageAsync(TestExchange exchange, DealId deal) => (await exchange.Get<ReadDeals>().OneAsync(deal, Clerk))!;
}
