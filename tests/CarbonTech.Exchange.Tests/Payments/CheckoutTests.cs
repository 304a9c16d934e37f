using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Payments;

public sealed class CheckoutTests
{
    [Fact]
    public async Task A_paid_bill_lies_in_the_account_of_its_subject()
    {
        await using var exchange = await TestExchange.StartAsync();
        var registration = Id.Named("registration");
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000), subject: registration);
        await exchange.Given.PayAsync(bill);
        Assert.Equal(PaymentRequestStatus.Paid, await exchange.StatusAsync(bill));
        Assert.Equal(500_000, await exchange.LiesAsync(LedgerAccount.Deposit(registration)));
        await exchange.BooksHoldAsync();
    }

    [Theory]
    [InlineData(SandboxChoice.Decline, CheckoutStatus.Declined)]
    [InlineData(SandboxChoice.Leave, CheckoutStatus.Abandoned)]
    public async Task A_payment_that_did_not_happen_can_be_tried_again(SandboxChoice choice, CheckoutStatus expected)
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000));
        await exchange.Given.DecideAsync(await exchange.Given.CheckoutAsync(bill), choice);
        await exchange.Given.DeliverAsync();
        Assert.Equal(expected, await exchange.AttemptAsync(bill));
        await exchange.Given.PayAsync(bill);
        Assert.Equal(PaymentRequestStatus.Paid, await exchange.StatusAsync(bill));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_delayed_payment_counts_when_it_was_made_in_time_however_late_its_message_comes()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000), due: exchange.Now.AddMinutes(30));
        await exchange.Given.DecideAsync(await exchange.Given.CheckoutAsync(bill), SandboxChoice.PayLater, TimeSpan.FromMinutes(20));
        exchange.Pass(TimeSpan.FromMinutes(45));
        await exchange.SettleAsync();
        Assert.Equal(PaymentRequestStatus.Paid, await exchange.StatusAsync(bill));
    }

    [Fact]
    public async Task A_payment_after_the_deadline_waits_in_suspense_and_goes_back()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000), due: exchange.Now.AddMinutes(30));
        await exchange.Given.DecideAsync(await exchange.Given.CheckoutAsync(bill), SandboxChoice.PayLater, TimeSpan.FromMinutes(40));
        exchange.Pass(TimeSpan.FromMinutes(45));
        await exchange.SettleAsync();
        Assert.Equal(PaymentRequestStatus.Expired, await exchange.StatusAsync(bill));
        var waiting = Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Suspense);
        Assert.Equal(Money.Yuan(5_000), waiting.InSuspense);
        Assert.True((await exchange.Get<RefundSuspense>().RunAsync(new(Clerk, Act(), waiting.Id, default), default)).IsRefused(out var unread) && unread.Has("kernel.required"));
        (await exchange.Get<RefundSuspense>().RunAsync(new(Clerk, Act(), waiting.Id, RefundCause.Late), default)).Must();
        await exchange.SettleAsync();
        Assert.Empty((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Suspense);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task An_unknown_outcome_stays_unknown_until_the_gateway_can_say()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000));
        await exchange.Given.DecideAsync(await exchange.Given.CheckoutAsync(bill), SandboxChoice.Unknown);
        await exchange.SettleAsync();
        Assert.Equal(CheckoutStatus.Unknown, await exchange.AttemptAsync(bill));
        var again = await exchange.Get<StartCheckout>().RunAsync(new(Given.PayerOf(Buyer), Act(), bill, "/", ""), default);
        Assert.True(again.IsRefused(out var no) && no.Has("payments.outcome-unknown"));
        exchange.Pass(TimeSpan.FromSeconds(90));
        await exchange.SettleAsync();
        Assert.Equal(CheckoutStatus.Succeeded, await exchange.AttemptAsync(bill));
        Assert.Equal(PaymentRequestStatus.Paid, await exchange.StatusAsync(bill));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task While_an_attempt_is_under_way_the_next_click_leads_to_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000));
        Assert.Equal(await exchange.Given.CheckoutAsync(bill), await exchange.Given.CheckoutAsync(bill));
    }

    [Fact]
    public async Task Only_the_payers_people_pay_its_bills_and_only_before_the_deadline()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000));
        var start = exchange.Get<StartCheckout>();
        Assert.True((await start.RunAsync(new(Given.PayerOf(Seller), Act(), bill, "/", ""), default)).IsRefused(out var no) && no.Has("payments.not-yours"));
        exchange.Pass(TimeSpan.FromDays(2));
        Assert.True((await start.RunAsync(new(Given.PayerOf(Buyer), Act(), bill, "/", ""), default)).IsRefused(out no) && no.Has("payments.too-late"));
        Assert.True((await start.RunAsync(new(Given.PayerOf(Buyer), Act(), new(Id.Named("none")), "/", ""), default)).IsRefused(out no) && no.Has("payments.no-such-request"));
    }

    [Fact]
    public async Task The_same_message_books_once_and_another_message_of_the_same_money_is_ignored()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000));
        var attempt = await exchange.Given.CheckoutAsync(bill);
        var message = new GatewayMessage("evt-1", GatewayEventKind.CheckoutSucceeded, attempt.ToString(), "mov-1", Money.Yuan(5_000), exchange.Now);
        foreach (var number in new[] { "evt-1", "evt-1", "evt-2" })
        {
            (await exchange.Get<ReceiveGatewayEvent>().RunAsync(ReceiveGatewayEvent.Input.From("sandbox", message with { Event = number }), default)).Must();
        }

        Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Receipts);
        await exchange.BooksHoldAsync(mirrored: false);
    }

    [Fact]
    public async Task More_than_was_due_waits_in_suspense_and_less_leaves_the_bill_open()
    {
        await using var exchange = await TestExchange.StartAsync();
        var bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000));
        var attempt = await exchange.Given.CheckoutAsync(bill);
        await SendAsync(exchange, attempt, "a", Money.Yuan(2_000));
        Assert.Equal(PaymentRequestStatus.Open, await exchange.StatusAsync(bill));
        await SendAsync(exchange, attempt, "b", Money.Yuan(4_000));
        Assert.Equal(PaymentRequestStatus.Paid, await exchange.StatusAsync(bill));
        Assert.Equal(Money.Yuan(1_000), Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Suspense).InSuspense);
        await exchange.BooksHoldAsync(mirrored: false);
    }

    private static async Task SendAsync(TestExchange exchange, CheckoutId attempt, string number, Money amount) =>
        (await exchange.Get<ReceiveGatewayEvent>().RunAsync(ReceiveGatewayEvent.Input.From(
            "sandbox", new($"evt-{number}", GatewayEventKind.CheckoutSucceeded, attempt.ToString(), $"mov-{number}", amount, exchange.Now)), default)).Must();
}
