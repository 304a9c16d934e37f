using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Payments;

/// <summary>When a bill is not paid, not taken back and not closed by its deadline.</summary>
public sealed class RefusedMoneyTests
{
    [Fact]
    public async Task A_paid_bill_is_neither_paid_again_nor_taken_back()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(500));
        await exchange.Given.PayAsync(bill);
        Law.Refuses("payments.already-paid", await PayAsync(exchange, bill));
        Law.Refuses("payments.already-paid", await CancelAsync(exchange, bill));
        Assert.Equal(PaymentRequestStatus.Paid, await exchange.StatusAsync(bill));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_bill_that_was_taken_back_is_not_paid()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(500));
        (await CancelAsync(exchange, bill)).Must();
        Law.Refuses("payments.closed", await PayAsync(exchange, bill));
        Law.Refuses("kernel.not-now", await CancelAsync(exchange, bill));
        Law.Refuses("payments.no-such-request", await CancelAsync(exchange, Id.New<PaymentRequestId>()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(SandboxChoice.Unknown)]
    public async Task A_bill_does_not_expire_while_an_attempt_to_pay_it_is_under_way(SandboxChoice? decided)
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(500));
        Law.Refuses("kernel.not-now", await ExpireAsync(exchange, bill));
        var attempt = await exchange.Given.CheckoutAsync(bill);
        if (decided is { } choice)
        {
            exchange.Pass(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(30));
            await exchange.Given.DecideAsync(attempt, choice);
            await exchange.Given.DeliverAsync();
            exchange.Pass(TimeSpan.FromSeconds(40));
        }
        else exchange.Pass(TimeSpan.FromDays(2));
        Law.Refuses("payments.under-way", await ExpireAsync(exchange, bill));
        Law.Refuses("payments.no-such-request", await ExpireAsync(exchange, Id.New<PaymentRequestId>()));
        Assert.Equal(PaymentRequestStatus.Open, await exchange.StatusAsync(bill));
    }

    [Fact]
    public async Task Without_a_gateway_nobody_sets_out_to_pay_and_no_pay_out_is_released()
    {
        await using var exchange = await TestExchange.StartAsync(more: services => services.RemoveAll<IPaymentGateway>());
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(500));
        Law.Refuses("payments.no-gateway", await PayAsync(exchange, bill));
        Law.Refuses("payments.no-gateway", await exchange.Get<ApprovePayout>().RunAsync(new(Second, Act(), Id.New<PayoutOrderId>()), default));
        Assert.Equal(PaymentRequestStatus.Open, await exchange.StatusAsync(bill));
    }

    [Fact]
    public async Task Suspense_is_given_back_by_the_operators_finance_and_once()
    {
        await using var exchange = await TestExchange.StartAsync();
        await exchange.Get<SandboxGateway>().TransferAsync(Money.Yuan(300), default);
        await exchange.SettleAsync();
        var receipt = Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Suspense).Id;
        await Law.RefusesEachAsync("payments.not-finance", Law.NotFinance, by => BackAsync(exchange, receipt, by));
        Law.Refuses("payments.no-such-receipt", await BackAsync(exchange, Id.New<ReceiptId>()));
        (await BackAsync(exchange, receipt)).Must();
        Law.Refuses("payments.more-than-received", await BackAsync(exchange, receipt));
        await exchange.SettleAsync();
        await exchange.BooksHoldAsync();
    }

    private static Task<Result<StartedCheckout>> PayAsync(TestExchange exchange, PaymentRequestId bill) =>
        exchange.Get<StartCheckout>().RunAsync(new(Given.PayerOf(Buyer), Act(), bill, "/", ""), default);

    private static Task<Result<PaymentRequestStatus>> ExpireAsync(TestExchange exchange, PaymentRequestId bill) =>
        exchange.Get<ExpirePaymentRequest>().RunAsync(new(Actor.System, Act(), bill), default);

    private static Task<Result<RefundOrderId>> BackAsync(TestExchange exchange, ReceiptId receipt, Actor? by = null) =>
        exchange.Get<RefundSuspense>().RunAsync(new(by ?? Clerk, Act(), receipt, RefundCause.Late), default);

    private static Task<Result<PaymentRequestStatus>> CancelAsync(TestExchange exchange, PaymentRequestId bill)
    {
        var input = new CancelPaymentRequest.Input(Actor.System, Act(), bill);
        return exchange.WithinAsync(input, db => exchange.Get<CancelPaymentRequest>().WithinAsync(db, input, default));
    }
}
