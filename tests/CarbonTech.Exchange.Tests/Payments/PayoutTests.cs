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
    public async Task Nobody_but_the_operators_finance_makes_checks_or_refuses()
    {
        await using var exchange = await TestExchange.StartAsync();
        var order = await ProposedAsync(exchange);
        var strangers = (Actor[])[.. Law.NotFinance, Given.PayerOf(Seller)];
        await Law.RefusesEachAsync("payments.not-finance", strangers, by => exchange.Get<MakePayout>().RunAsync(new(by, Act(), order), default));
        (await exchange.Get<MakePayout>().RunAsync(new(Clerk, Act(), order), default)).Must();
        await Law.RefusesEachAsync("payments.not-finance", strangers, by => exchange.Get<ApprovePayout>().RunAsync(new(by, Act(), order), default));
        await Law.RefusesEachAsync("payments.not-finance", strangers, by => exchange.Get<RefusePayout>().RunAsync(new(by, Act(), order, "账户名称不符"), default));
        Assert.Equal(PayoutStatus.Ordered, (await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Payouts[0].Status);
    }

    [Fact]
    public async Task Only_what_was_made_is_checked_or_refused_and_not_by_its_maker()
    {
        await using var exchange = await TestExchange.StartAsync();
        var order = await ProposedAsync(exchange);
        Law.Refuses("kernel.not-now", await exchange.Get<ApprovePayout>().RunAsync(new(Second, Act(), order), default));
        Law.Refuses("kernel.not-now", await exchange.Get<RefusePayout>().RunAsync(new(Second, Act(), order, "账户名称不符"), default));
        (await exchange.Get<MakePayout>().RunAsync(new(Clerk, Act(), order), default)).Must();
        Law.Refuses("kernel.not-now", await exchange.Get<MakePayout>().RunAsync(new(Second, Act(), order), default));
        Law.Refuses("payments.maker-is-checker", await exchange.Get<RefusePayout>().RunAsync(new(Clerk, Act(), order, "账户名称不符"), default));
        Law.Refuses("kernel.too-long", await exchange.Get<RefusePayout>().RunAsync(new(Second, Act(), order, new string('长', 201)), default));
        var none = Id.New<PayoutOrderId>();
        Law.Refuses("payments.no-such-order", await exchange.Get<MakePayout>().RunAsync(new(Clerk, Act(), none), default));
        Law.Refuses("payments.no-such-order", await exchange.Get<ApprovePayout>().RunAsync(new(Second, Act(), none), default));
        Law.Refuses("payments.no-such-order", await exchange.Get<RefusePayout>().RunAsync(new(Second, Act(), none, "无"), default));
    }

    private static async Task<PayoutOrderId> ProposedAsync(TestExchange exchange)
    {
        var deposit = await exchange.Given.DepositAsync(Buyer, Money.Yuan(500));
        (await exchange.ForfeitAsync(deposit, Money.Yuan(100), Money.Yuan(0))).Must();
        return (await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Payouts[0].Id;
    }
}
