using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Payments;

public sealed class PayoutTests
{
    [Fact]
    public async Task One_person_makes_a_pay_out_another_checks_it_and_the_exchange_sends_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        var order = await ProposedAsync(exchange);
        Assert.Equal(PayoutStatus.Ordered, (await exchange.Get<MakePayout>().RunAsync(new(Clerk, Act(), order), default)).Must());
        Assert.True((await exchange.Get<ApprovePayout>().RunAsync(new(Clerk, Act(), order), default)).IsRefused(out var no) && no.Has("payments.maker-is-checker"));
        Assert.Equal(PayoutStatus.Approved, (await exchange.Get<ApprovePayout>().RunAsync(new(Second, Act(), order), default)).Must());
        await exchange.SettleAsync();
        Assert.Equal(PayoutStatus.Paid, (await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Payouts[0].Status);
        Assert.Equal(0, await exchange.LiesAsync(LedgerAccount.Payable(Seller)));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_refused_pay_out_carries_its_reason_and_is_made_anew()
    {
        await using var exchange = await TestExchange.StartAsync();
        var order = await ProposedAsync(exchange);
        (await exchange.Get<MakePayout>().RunAsync(new(Clerk, Act(), order), default)).Must();
        Assert.True((await exchange.Get<RefusePayout>().RunAsync(new(Second, Act(), order, " "), default)).IsRefused(out var no) && no.Has("payments.reason-needed"));
        (await exchange.Get<RefusePayout>().RunAsync(new(Second, Act(), order, "账户名称不符"), default)).Must();
        Assert.True((await exchange.Get<ApprovePayout>().RunAsync(new(Second, Act(), order), default)).IsRefused(out no) && no.Has("kernel.not-now"));
        (await exchange.Get<MakePayout>().RunAsync(new(Second, Act(), order), default)).Must();
        (await exchange.Get<ApprovePayout>().RunAsync(new(Clerk, Act(), order), default)).Must();
        await exchange.SettleAsync();
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task Nobody_but_the_operators_finance_makes_or_checks()
    {
        await using var exchange = await TestExchange.StartAsync();
        var order = await ProposedAsync(exchange);
        foreach (var stranger in new[] { Given.PayerOf(Seller), Actor.Nobody, Clerk with { Roles = Roles.Auditor }, Clerk with { Verified = false } })
        {
            Assert.True((await exchange.Get<MakePayout>().RunAsync(new(stranger, Act(), order), default)).IsRefused(out var no) && no.Has("payments.not-finance"));
        }
    }

    private static async Task<PayoutOrderId> ProposedAsync(TestExchange exchange)
    {
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(500));
        (await exchange.ForfeitAsync(deposit, Money.Yuan(100), Money.Yuan(0))).Must();
        return (await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Payouts[0].Id;
    }
}
