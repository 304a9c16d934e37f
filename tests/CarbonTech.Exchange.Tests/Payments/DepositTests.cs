using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Payments;

public sealed class DepositTests
{
    private static readonly Guid Deal = Id.Named("deal");

    [Fact]
    public async Task A_counted_deposit_moves_into_the_escrow_of_the_deal_in_one_posting()
    {
        await using var exchange = await TestExchange.StartAsync();
        var registration = Id.Named("registration");
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(500), registration);
        Assert.Equal(Money.Yuan(500), (await exchange.CountAsync(deposit, Deal)).Must());
        Assert.Equal(0, await exchange.LiesAsync(LedgerAccount.Deposit(registration)));
        Assert.Equal(50_000, await exchange.LiesAsync(LedgerAccount.Escrow(Deal)));
        Assert.True((await exchange.CountAsync(deposit, Deal)).IsRefused(out var no) && no.Has("payments.deposit-used"));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_forfeited_deposit_pays_commissions_first_then_the_shortfall_and_the_rest_is_the_sellers()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(500));
        var parts = (await exchange.ForfeitAsync(deposit, Money.Yuan(120), Money.Yuan(200))).Must();
        Assert.Equal((Money.Yuan(500), Money.Yuan(120), Money.Yuan(200), Money.Yuan(180)), (parts.Whole, parts.Commission, parts.Shortfall, parts.Rest));
        Assert.Equal(38_000, await exchange.LiesAsync(LedgerAccount.Payable(Seller)));
        Assert.Equal(Money.Yuan(380), Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Payouts).Amount);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task What_a_forfeited_deposit_does_not_cover_is_not_taken()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(100));
        var parts = (await exchange.ForfeitAsync(deposit, Money.Yuan(120), Money.Yuan(200))).Must();
        Assert.Equal((Money.Yuan(100), Money.Yuan(0), Money.Yuan(0)), (parts.Commission, parts.Shortfall, parts.Rest));
        Assert.True((await exchange.ForfeitAsync(deposit, Money.Yuan(1), Money.Yuan(0))).IsRefused(out var no) && no.Has("payments.deposit-used"));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_deposit_goes_back_in_parts_and_never_more_than_was_received()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(500));
        (await exchange.RefundAsync(deposit, Money.Yuan(200))).Must();
        Assert.True((await exchange.RefundAsync(deposit, Money.Yuan(301))).IsRefused(out var no) && no.Has("payments.more-than-received"));
        (await exchange.RefundAsync(deposit, Money.Yuan(300))).Must();
        await exchange.SettleAsync();
        var page = (await exchange.Get<ReadPayments>().OneAsync(deposit, Given.PayerOf(Buyer)))!;
        Assert.Equal([RefundStatus.Paid, RefundStatus.Paid], page.Refunds.Select(r => r.Status));
        Assert.Equal(0, await exchange.LiesAsync(LedgerAccount.Payable(Buyer)));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task What_was_not_received_is_neither_counted_nor_forfeited_nor_given_back()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(500));
        Assert.True((await exchange.CountAsync(bill, Deal)).IsRefused(out var no) && no.Has("payments.not-paid"));
        Assert.True((await exchange.ForfeitAsync(bill, Money.Yuan(1), Money.Yuan(1))).IsRefused(out no) && no.Has("payments.not-paid"));
        Assert.True((await exchange.RefundAsync(bill, Money.Yuan(1))).IsRefused(out no) && no.Has("payments.more-than-received"));
        var price = await exchange.Given.BillAsync(Buyer, Money.Yuan(500), PaymentPurpose.DealPrice, Deal);
        Assert.True((await exchange.CountAsync(price, Deal)).IsRefused(out no) && no.Has("payments.not-a-deposit"));
    }
}
