using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
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

/// <summary>Money is conserved in every order of what can happen to a deal: paying, delivering, accepting, objecting, registering, pay-outs made and
/// checked, disputes, defaults, ends.</summary>
public sealed class SettlementWalkTests
{
    private const int Steps = 70;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task No_order_of_events_makes_or_loses_money(int seed)
    {
        await using var exchange = await TestExchange.StartAsync();
        var random = new Random(seed);
        DealId[] deals =
        [
            await exchange.Given.PerformingAsync(Seller, Buyer, InParts((300, 5), (501, 20), (200, 40)) with { DealType = "LIC-PAT-ORD" }),
            await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(777))),
            await exchange.Given.PerformingAsync(Seller, Buyer, InParts((400, 5), (600, 20)) with { Settlement = SettlementMode.Direct }),
            await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(1_000), await exchange.Given.DepositAsync(Buyer, Money.Yuan(150))),
        ];
        await exchange.Given.ConfirmedAsync(deals[3]);
        for (var step = 0; step < Steps; step++)
        {
            await StepAsync(exchange, random, deals[random.Next(deals.Length)]);
            if (step % 10 == 9) await HoldsAsync(exchange, deals);
        }

        exchange.Pass(TimeSpan.FromHours(1));
        await exchange.SettleAsync();
        await HoldsAsync(exchange, deals);
        await exchange.BooksHoldAsync();
    }

    /// <summary>What lies in the escrow of a deal is what was paid and has neither left it nor gone back.</summary>
    private static async Task HoldsAsync(TestExchange exchange, DealId[] deals)
    {
        await exchange.BooksHoldAsync(mirrored: false);
        foreach (var deal in deals)
        {
            var page = await exchange.MoneyAsync(deal);
            var kept = page.Dues.Select(d => d.Bill).Append(page.Deposit).OfType<PaymentLine>().Sum(b => b.Received.Minor - b.Refunded.Minor - b.Forfeited.Minor);
            var left = page.Payouts.Where(p => p.Cause != PayoutCause.Forfeited).Sum(p => p.Amount.Minor);
            var fees = await exchange.Dbs.ReadAsync(db => db.FeeReceipts.Where(f => f.Subject == deal.Value && f.Kind == FeeKind.SellerCommission).SumAsync(f => f.Amount.Minor));
            Assert.Equal(kept - left - fees, await exchange.LiesAsync(LedgerAccount.Escrow(deal.Value)));
        }
    }

    private static async Task StepAsync(TestExchange exchange, Random random, DealId deal)
    {
        var page = await exchange.MoneyAsync(deal);
        var due = page.Dues[random.Next(page.Dues.Count)];
        switch (random.Next(14))
        {
            case 0 or 1 or 2: await PayAsync(exchange, random, due); break;
            case 3: _ = await exchange.Get<AskDue>().RunAsync(new(BuyerSide, Act(), due.Id), default); break;
            case 4 when page.Milestones.Count > 0: _ = await exchange.DeliverAsync(deal, ordinal: page.Milestones[random.Next(page.Milestones.Count)].Ordinal); break;
            case 5 or 6 when page.Milestones.Count > 0: _ = await exchange.AcceptAsync(deal, ordinal: page.Milestones[random.Next(page.Milestones.Count)].Ordinal); break;
            case 7 when page.Register is not null: await exchange.RegisterAsync(deal); break;
            case 8: await exchange.OrderAsync(deal); break;
            case 9: await DisputeAsync(exchange, random, deal); break;
            case 10: _ = await exchange.StateAsync(deal, ordinal: due.Ordinal); break;
            case 11: _ = await exchange.ConfirmAsync(deal, ordinal: due.Ordinal); break;
            case 12 when random.Next(6) == 0: await EndAsync(exchange, random, deal); break;
            default:
                exchange.Pass(TimeSpan.FromHours(random.Next(0, 60)));
                await exchange.SettleAsync();
                break;
        }
    }

    private static async Task PayAsync(TestExchange exchange, Random random, DueLine due)
    {
        if (due.Bill is not { } bill) return;
        var started = await exchange.Get<StartCheckout>().RunAsync(new(Given.PayerOf(bill.Payer), Act(), bill.Id, "/", ""), default);
        if (!started.IsOk(out var attempt)) return;
        var choice = random.Next(5) == 0 ? SandboxChoice.Unknown : SandboxChoice.Pay;
        await exchange.Given.DecideAsync(attempt.Checkout, choice, TimeSpan.FromMinutes(random.Next(0, 90)));
        if (random.Next(2) == 0) await exchange.Given.DeliverAsync();
    }

    private static async Task DisputeAsync(TestExchange exchange, Random random, DealId id)
    {
        if (random.Next(2) == 0) _ = await exchange.Get<RaiseDispute>().RunAsync(new(BuyerSide, Act(), id, "性能未达约定"), default);
        else _ = await exchange.Get<ResolveDispute>().RunAsync(new(Given.Desk, Act(), id, await SeenAsync(exchange, id), random.Next(4) > 0, "继续履行"), default);
    }

    private static async Task EndAsync(TestExchange exchange, Random random, DealId id)
    {
        if (random.Next(2) == 0) _ = await exchange.Get<DeclareDefault>().RunAsync(new(Given.Desk, Act(), id), default);
        else _ = await exchange.Get<TerminateDeal>().RunAsync(new(Given.Desk, Act(), id, await SeenAsync(exchange, id), "双方协商终止"), default);
    }

    private static async Task<int> SeenAsync(TestExchange exchange, DealId id) => (await exchange.Get<ReadDeals>().OneAsync(id, Clerk))!.Version;
}
