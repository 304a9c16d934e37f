using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Payments;

/// <summary>The exchange dies between the money and its booking, at each place where it can; what it opens again books once.</summary>
public sealed class CrashedDeliveryTests
{
    [Theory]
    [InlineData(DiesAt.BeforeKeeping)]
    [InlineData(DiesAt.AfterKeeping)]
    [InlineData(DiesAt.AfterBooking)]
    public async Task What_was_paid_is_booked_once_after_a_crash(DiesAt place)
    {
        var folder = Directory.CreateTempSubdirectory("crash-").FullName;
        PaymentRequestId bill;
        await using (var exchange = await TestExchange.StartAsync(folder: folder))
        {
            bill = await exchange.Given.BillAsync(Buyer, Money.Yuan(5_000));
            await exchange.Given.DecideAsync(await exchange.Given.CheckoutAsync(bill), SandboxChoice.Pay);
            await Assert.ThrowsAsync<IOException>(() => exchange.Get<SandboxGateway>().DeliverAsync(message => DieAsync(exchange, message, place), default));
        }

        await using (var exchange = await TestExchange.StartAsync(folder: folder))
        {
            await exchange.SettleAsync();
            Assert.Equal(PaymentRequestStatus.Paid, await exchange.StatusAsync(bill));
            Assert.Single((await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!.Receipts);
            await exchange.BooksHoldAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Where the exchange dies.</summary>
    public enum DiesAt
    {
        BeforeKeeping = 1,
        AfterKeeping = 2,
        AfterBooking = 3,
    }

    /// <summary>What the exchange makes of a message when it dies at this place.</summary>
    internal static async Task<bool> DieAsync(TestExchange exchange, GatewayMessage message, DiesAt place)
    {
        var input = ReceiveGatewayEvent.Input.From(SandboxGateway.GatewayName, message);
        if (place == DiesAt.AfterKeeping) (await exchange.WithinAsync(input, db => exchange.Get<ReceiveGatewayEvent>().WithinAsync(db, input, default))).Must();
        if (place == DiesAt.AfterBooking) (await exchange.Get<ReceiveGatewayEvent>().RunAsync(input, default)).Must();
        throw new IOException("the process died here");
    }
}
