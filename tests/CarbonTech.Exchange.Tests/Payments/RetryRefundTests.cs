using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Payments;

/// <summary>A refund that the institution refused: what is owed stays owed, and the operator's finance has it sent anew.</summary>
public sealed class RetryRefundTests
{
    [Fact]
    public async Task A_refused_refund_is_sent_anew_under_another_key_and_the_money_stays_owed()
    {
        await using var exchange = await TestExchange.StartAsync();
        var refund = await DeclinedAsync(exchange);
        var before = await OrderAsync(exchange, refund);
        Assert.Equal((1, 50_000L), (before.Try, await exchange.LiesAsync(LedgerAccount.Payable(Buyer))));
        Assert.Equal(RefundStatus.Ordered, (await RetryAsync(exchange, refund)).Must());
        Law.Refuses("kernel.not-now", await RetryAsync(exchange, refund));
        await exchange.SettleAsync();
        var after = await OrderAsync(exchange, refund);
        Assert.Equal((RefundStatus.Declined, 2), (after.Status, after.Try));
        Assert.NotEqual(before.Key, after.Key);
        Assert.Equal(50_000, await exchange.LiesAsync(LedgerAccount.Payable(Buyer)));
        await exchange.BooksHoldAsync(mirrored: false);
    }

    [Fact]
    public async Task Nobody_but_the_operators_finance_has_a_refund_sent_anew()
    {
        await using var exchange = await TestExchange.StartAsync();
        var refund = await DeclinedAsync(exchange);
        await Law.RefusesEachAsync("payments.not-finance", [.. Law.NotFinance, Given.PayerOf(Buyer)], by => RetryAsync(exchange, refund, by));
        Law.Refuses("payments.no-such-order", await RetryAsync(exchange, Id.New<RefundOrderId>()));
        Assert.Equal(RefundStatus.Declined, (await OrderAsync(exchange, refund)).Status);
    }

    [Fact]
    public async Task What_was_given_back_is_not_given_back_again()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(500));
        (await exchange.RefundAsync(deposit, Money.Yuan(500))).Must();
        await exchange.SettleAsync();
        var refund = Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Refunds);
        Assert.Equal(RefundStatus.Paid, refund.Status);
        Law.Refuses("kernel.not-now", await RetryAsync(exchange, refund.Id));
        await exchange.BooksHoldAsync();
    }

    /// <summary>The message of a receipt arrived whose movement the institution does not know when it is to give it back: it refuses.</summary>
    private static async Task<RefundOrderId> DeclinedAsync(TestExchange exchange)
    {
        var deposit = await exchange.Given.BillAsync(Buyer, Money.Yuan(500));
        var attempt = await exchange.Given.CheckoutAsync(deposit);
        var message = new GatewayMessage("evt-1", GatewayEventKind.CheckoutSucceeded, attempt.ToString(), "mov-1", Money.Yuan(500), exchange.Now);
        (await exchange.Get<ReceiveGatewayEvent>().RunAsync(ReceiveGatewayEvent.Input.From("sandbox", message), default)).Must();
        (await exchange.RefundAsync(deposit, Money.Yuan(500))).Must();
        await exchange.SettleAsync();
        var refund = Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Refunds);
        Assert.Equal(RefundStatus.Declined, refund.Status);
        return refund.Id;
    }

    private static Task<RefundOrder> OrderAsync(TestExchange exchange, RefundOrderId id) => exchange.Dbs.ReadAsync(db => db.RefundOrders.SingleAsync(r => r.Id == id));

    private static Task<Result<RefundStatus>> RetryAsync(TestExchange exchange, RefundOrderId refund, Actor? by = null) =>
        exchange.Get<RetryRefund>().RunAsync(new(by ?? Clerk, Act(), refund), default);
}
