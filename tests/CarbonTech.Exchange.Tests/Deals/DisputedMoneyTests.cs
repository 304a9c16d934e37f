using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Payments;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.SettlementCase;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>What a dispute, and an end before completion, mean for money.</summary>
public sealed class DisputedMoneyTests
{
    [Fact]
    public async Task A_dispute_holds_every_release_and_every_order_that_is_not_checked()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, InParts((1_000, 10), (1_000, 20)));
        await exchange.PayDueAsync(deal);
        await exchange.PayDueAsync(deal, 2);
        await exchange.Given.DeliveredAsync(deal, 1);
        await MoveAsync(exchange, deal, d => d.StopByDispute());
        Assert.True((await exchange.DeliverAsync(deal, ordinal: 2)).Refused("deals.not-performed"));
        await exchange.OrderAsync(deal);
        Assert.True(Assert.Single((await exchange.MoneyAsync(deal)).Payouts).Held);
        Assert.Equal(PayoutStatus.Ordered, (await exchange.MoneyAsync(deal)).Payouts[0].Status);
        var order = (await exchange.MoneyAsync(deal)).Payouts[0];
        Assert.True((await exchange.Get<ApprovePayout>().RunAsync(new(Second, Act(), order.Id), default)).Refused("payments.held"));
        await MoveAsync(exchange, deal, d => d.Resume());
        await exchange.OrderAsync(deal);
        await exchange.SettleAsync();
        Assert.Equal(PayoutStatus.Paid, (await exchange.MoneyAsync(deal)).Payouts[0].Status);
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task A_terminated_deal_gives_back_what_lies_in_escrow_and_owes_nothing_more()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, InParts((1_000, 10), (1_000, 20), (1_000, 90)));
        await exchange.PayDueAsync(deal);
        await exchange.Given.DeliveredAsync(deal, 1);
        await exchange.PayDueAsync(deal, 2);
        await MoveAsync(exchange, deal, d => d.Terminate("双方协商终止", exchange.Now));
        Assert.Equal([DueStatus.Released, DueStatus.Refunded, DueStatus.Cancelled], (await exchange.MoneyAsync(deal)).Dues.Select(d => d.Status));
        Assert.Equal(0, await exchange.LiesAsync(LedgerAccount.Escrow(deal.Value)));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task Money_that_was_on_its_way_when_the_deal_ended_waits_in_suspense()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000)));
        var attempt = await exchange.Given.CheckoutAsync((await exchange.DueAsync(deal)).Bill!.Id);
        await MoveAsync(exchange, deal, d => d.Terminate("双方协商终止", exchange.Now));
        await exchange.Given.DecideAsync(attempt, Adapters.Gateways.Sandbox.SandboxChoice.Pay);
        await exchange.SettleAsync();
        Assert.Equal(Money.Yuan(1_000), Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Suspense).InSuspense);
        Assert.Equal(DueStatus.Cancelled, (await exchange.DueAsync(deal)).Status);
        await exchange.BooksHoldAsync();
    }

    private static async Task MoveAsync(TestExchange exchange, DealId id, Func<Deal, Result<DealStatus>> move)
    {
        var input = new AdvanceDeal.Input(Actor.System, Act(), id);
        (await exchange.WithinAsync(input, async db => move(await db.Deals.SingleAsync(d => d.Id == id)))).Must();
        await exchange.SettleAsync();
    }
}
