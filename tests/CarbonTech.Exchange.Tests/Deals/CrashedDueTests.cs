using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Payments;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.SettlementCase;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>The exchange dies between the payment of a deal's sum and its booking; what it opens again books the sum once, and the deal goes on to its end.</summary>
public sealed class CrashedDueTests
{
    [Theory]
    [InlineData(CrashedDeliveryTests.DiesAt.BeforeKeeping)]
    [InlineData(CrashedDeliveryTests.DiesAt.AfterKeeping)]
    [InlineData(CrashedDeliveryTests.DiesAt.AfterBooking)]
    public async Task A_sum_of_a_deal_is_booked_once_after_a_crash(CrashedDeliveryTests.DiesAt place)
    {
        var folder = Directory.CreateTempSubdirectory("crash-due-").FullName;
        DealId deal;
        await using (var exchange = await TestExchange.StartAsync(folder: folder))
        {
            deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(777)));
            await exchange.Given.DecideAsync(await exchange.Given.CheckoutAsync((await exchange.DueAsync(deal)).Bill!.Id), SandboxChoice.Pay);
            await Assert.ThrowsAsync<IOException>(() => exchange.Get<SandboxGateway>().DeliverAsync(message => CrashedDeliveryTests.DieAsync(exchange, message, place), default));
        }

        await using (var exchange = await TestExchange.StartAsync(folder: folder))
        {
            await exchange.SettleAsync();
            var due = await exchange.DueAsync(deal);
            Assert.Equal((DueStatus.Met, PaymentRequestStatus.Paid), (due.Status, due.Bill!.Status));
            Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Receipts);
            Assert.Equal(77_700, await exchange.LiesAsync(LedgerAccount.Escrow(deal.Value)));
            await exchange.BooksHoldAsync();
            await EndsAsync(exchange, deal);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task EndsAsync(TestExchange exchange, DealId deal)
    {
        (await exchange.DeliverAsync(deal)).Must();
        (await exchange.AcceptAsync(deal)).Must();
        await exchange.Given.PaidOutAsync(deal);
        Assert.Equal(DealStatus.Completed, (await exchange.MoneyAsync(deal)).Deal.Status);
        Assert.Equal(0, await exchange.LiesAsync(LedgerAccount.Escrow(deal.Value)));
        await exchange.BooksHoldAsync();
    }
}
