using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Payments;

/// <summary>Money is conserved in every order of what can happen to it: receipts, declines, delays, unknowns, repeated messages, refunds, counting,
/// forfeits, pay-outs, transfers that match nothing.</summary>
public sealed class MoneyConservationTests
{
    private const int Steps = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task No_order_of_events_makes_or_loses_money(int seed)
    {
        await using var exchange = await TestExchange.StartAsync();
        var walk = new Walk(exchange, new Random(seed));
        for (var step = 0; step < Steps; step++)
        {
            await walk.StepAsync();
            if (step % 10 == 9) await exchange.BooksHoldAsync(mirrored: false);
        }

        exchange.Pass(TimeSpan.FromHours(1));
        await exchange.SettleAsync();
        await exchange.BooksHoldAsync();
    }

    /// <summary>A random walk over everything that may be asked for, sensible or not; refusals are fine, broken books are not.</summary>
    private sealed class Walk(TestExchange exchange, Random random)
    {
        private readonly List<PaymentRequestId> bills = [];
        private readonly List<CheckoutId> attempts = [];
        private readonly List<GatewayMessage> messages = [];

        public async Task StepAsync()
        {
            var bill = bills.Count == 0 ? default : bills[random.Next(bills.Count)];
            switch (random.Next(12))
            {
                case 0 or 1: bills.Add(await exchange.Given.BillAsync(Buyer, Money.Yuan(random.Next(1, 5_000)), due: exchange.Now.AddMinutes(random.Next(1, 400)))); break;
                case 2 or 3: await StartAsync(bill); break;
                case 4 or 5: await DecideAsync(); break;
                case 6: _ = await exchange.RefundAsync(bill, Money.Yuan(random.Next(1, 3_000))); break;
                case 7: _ = await exchange.CountAsync(bill, Id.Named($"deal {random.Next(3)}")); break;
                case 8: _ = await exchange.ForfeitAsync(bill, Money.Yuan(random.Next(0, 500)), Money.Yuan(random.Next(0, 500))); break;
                case 9: await RepeatAsync(); break;
                case 10: await exchange.Get<SandboxGateway>().TransferAsync(Money.Yuan(random.Next(1, 100)), default); break;
                default: await WorkAsync(); break;
            }
        }

        private async Task StartAsync(PaymentRequestId bill)
        {
            var started = await exchange.Get<StartCheckout>().RunAsync(new(Given.PayerOf(Buyer), Act(), bill, "/", ""), default);
            if (started.IsOk(out var checkout)) attempts.Add(checkout.Checkout);
        }

        private async Task DecideAsync()
        {
            if (attempts.Count == 0) return;
            var choices = Enum.GetValues<SandboxChoice>();
            await exchange.Given.DecideAsync(attempts[random.Next(attempts.Count)], choices[random.Next(choices.Length)], TimeSpan.FromMinutes(random.Next(0, 500)));
        }

        /// <summary>A message with money comes twice, under another number, out of order.</summary>
        private async Task RepeatAsync()
        {
            var book = await exchange.Get<SandboxGateway>().BookAsync(Currency.CNY, default);
            if (book.Movements.Count == 0) return;
            var moved = book.Movements[random.Next(book.Movements.Count)];
            messages.Add(new($"again-{messages.Count}", moved.Kind, moved.Key, moved.Movement, moved.Amount, moved.At));
            foreach (var message in messages) _ = await exchange.Get<ReceiveGatewayEvent>().RunAsync(ReceiveGatewayEvent.Input.From("sandbox", message), default);
        }

        private async Task WorkAsync()
        {
            exchange.Pass(TimeSpan.FromMinutes(random.Next(0, 60)));
            var desk = (await exchange.Get<ReadFinanceDesk>().RunAsync(Clerk))!;
            foreach (var payout in desk.Payouts)
            {
                _ = await exchange.Get<MakePayout>().RunAsync(new(Clerk, Act(), payout.Id), default);
                _ = await exchange.Get<ApprovePayout>().RunAsync(new(Second, Act(), payout.Id), default);
            }

            foreach (var loose in desk.Suspense.Where(_ => random.Next(2) == 0)) _ = await exchange.Get<RefundSuspense>().RunAsync(new(Clerk, Act(), loose.Id, RefundCause.Unidentified), default);
            await exchange.SettleAsync();
        }
    }
}
