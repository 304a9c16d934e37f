using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Payments;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.SettlementCase;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>A whole deal with a broker, supervised, in every order of paying, delivering, accepting and paying out: the price and the buyer's commission come
/// in, and go out to the cent as proceeds, commission and fee.</summary>
public sealed class BrokeredWalkTests
{
    private const int MostSteps = 400;

    [Theory]
    [InlineData(1, CommissionPayer.Split)]
    [InlineData(2, CommissionPayer.Split)]
    [InlineData(3, CommissionPayer.Buyer)]
    [InlineData(4, CommissionPayer.Seller)]
    public async Task In_every_order_of_events_the_money_of_a_brokered_deal_is_conserved(int seed, CommissionPayer payer)
    {
        await using var exchange = await TestExchange.StartAsync();
        var (random, given) = (new Random(seed), exchange.Given);
        var (seller, buyer) = (await given.PartyAsync("江淮新材料", Capacities.Enterprise), await given.PartyAsync("滨江化工", Capacities.Enterprise));
        var (brokerage, broker) = await given.BrokerageAsync();
        var listing = await given.ListingAsync(seller);
        var mandate = await given.MandateAsync(seller, broker, given.MandateTerms(broker, listing) with { Commission = CommissionTerms.Flat(333, payer) });
        var price = new Money(100_003, Currency.CNY);
        var terms = InParts((300, 5), (501, 20), (200, 40)) with { Price = price, Instalments = [new(new(33_337, Currency.CNY), "一", 5), new(new(50_001, Currency.CNY), "二", 20), new(new(16_665, Currency.CNY), "三", 28)] };
        var deal = await given.PerformingAsync(seller, buyer, terms, listing, (brokerage, mandate));
        await exchange.SettleAsync();
        var shares = Commissions.Of(CommissionTerms.Flat(333, payer), price);
        var steps = 0;
        while ((await exchange.MoneyAsync(deal)).Deal.Status != DealStatus.Completed && steps++ < MostSteps)
        {
            await StepAsync(exchange, random, deal, (Given.PublisherOf(seller), Given.PayerOf(buyer)));
            await HoldsAsync(exchange, deal);
        }

        foreach (var due in (await exchange.MoneyAsync(deal)).Dues.Where(d => d.Status == DueStatus.Open)) await given.PayAsync(due.Bill!.Id);
        await exchange.SettleAsync();
        await given.PaidOutAsync(deal);
        var page = await exchange.MoneyAsync(deal);
        Assert.Equal(DealStatus.Completed, page.Deal.Status);
        Assert.Equal(shares.Seller + shares.Buyer, Sum(page, PayoutCause.BrokerCommission));
        Assert.Equal(price - page.Commission - shares.Seller, Sum(page, PayoutCause.Proceeds));
        Assert.All(page.Payouts, p => Assert.Equal(PayoutStatus.Paid, p.Status));
        Assert.Equal(0, await exchange.LiesAsync(LedgerAccount.Escrow(deal.Value)));
        await exchange.BooksHoldAsync();
    }

    /// <summary>Nothing has to happen in between: the broker does not wait for the next look at what is due.</summary>
    [Fact]
    public async Task The_buyers_commission_leaves_with_the_first_part_of_the_price()
    {
        await using var exchange = await TestExchange.StartAsync();
        var given = exchange.Given;
        var (seller, buyer) = (await given.PartyAsync("江淮新材料", Capacities.Enterprise), await given.PartyAsync("滨江化工", Capacities.Enterprise));
        var (brokerage, broker) = await given.BrokerageAsync();
        var listing = await given.ListingAsync(seller);
        var mandate = await given.MandateAsync(seller, broker, given.MandateTerms(broker, listing) with { Commission = CommissionTerms.Flat(300, CommissionPayer.Buyer) });
        var deal = await given.PerformingAsync(seller, buyer, InParts((30_000, 5), (70_000, 60)), listing, (brokerage, mandate));
        await exchange.SettleAsync();
        foreach (var due in (await exchange.MoneyAsync(deal)).Dues.Where(d => d.Status == DueStatus.Open)) await given.PayAsync(due.Bill!.Id);
        await exchange.SettleAsync();
        Assert.Empty((await exchange.MoneyAsync(deal)).Payouts);
        await given.DeliveredAsync(deal, 1);
        Assert.Equal(Money.Yuan(3_000), Sum(await exchange.MoneyAsync(deal), PayoutCause.BrokerCommission));
    }

    private static async Task StepAsync(TestExchange exchange, Random random, DealId deal, (Actor Seller, Actor Buyer) sides)
    {
        var page = await exchange.MoneyAsync(deal);
        var milestone = page.Milestones[random.Next(page.Milestones.Count)].Ordinal;
        switch (random.Next(6))
        {
            case 0 when page.Dues[random.Next(page.Dues.Count)] is { Status: DueStatus.Open, Bill: { } bill }:
                await exchange.Given.PayAsync(bill.Id);
                if (random.Next(2) == 0) await exchange.SettleAsync();
                break;
            case 1: _ = await exchange.DeliverAsync(deal, sides.Seller, milestone); break;
            case 2: _ = await exchange.AcceptAsync(deal, sides.Buyer, milestone); break;
            case 3: await exchange.OrderAsync(deal); break;
            case 4: _ = await exchange.Get<AskDue>().RunAsync(new(sides.Buyer, Act(), page.Dues[random.Next(page.Dues.Count)].Id), default); break;
            default: await exchange.SettleAsync(); break;
        }
    }

    /// <summary>What lies in the escrow is what was paid and has not left it as proceeds, commission or fee.</summary>
    private static async Task HoldsAsync(TestExchange exchange, DealId deal)
    {
        var page = await exchange.MoneyAsync(deal);
        var paid = page.Dues.Select(d => d.Bill).OfType<PaymentLine>().Sum(b => b.Received.Minor - b.Refunded.Minor);
        var left = page.Payouts.Sum(p => p.Amount.Minor);
        var fees = await exchange.Dbs.ReadAsync(db => Task.FromResult(db.FeeReceipts.Where(f => f.Subject == deal.Value && f.Kind == FeeKind.SellerCommission).AsEnumerable().Sum(f => f.Amount.Minor)));
        Assert.Equal(paid - left - fees, await exchange.LiesAsync(LedgerAccount.Escrow(deal.Value)));
        await exchange.BooksHoldAsync(mirrored: false);
    }

    private static Money Sum(SettlementPage page, PayoutCause cause) => page.Payouts.Where(p => p.Cause == cause).Aggregate(Money.Zero(Currency.CNY), (sum, p) => sum + p.Amount);
}
