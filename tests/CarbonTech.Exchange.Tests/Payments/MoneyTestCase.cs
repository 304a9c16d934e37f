using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Payments;

/// <summary>What tests of money ask again and again.</summary>
internal static class MoneyTestCase
{
    internal static readonly PartyId Buyer = new(Id.Named("buyer"));
    internal static readonly PartyId Seller = new(Id.Named("seller"));
    internal static readonly Actor Clerk = Given.FinanceOf("maker");
    internal static readonly Actor Second = Given.FinanceOf("checker");

    internal static ActId Act() => Given.Act();

    internal static async Task<long> LiesAsync(this TestExchange exchange, LedgerAccount account) =>
        (await exchange.Dbs.ReadAsync(db => Books.LiesInAsync(db, account, Currency.CNY, default))).Minor;

    internal static async Task<PaymentRequestStatus> StatusAsync(this TestExchange exchange, PaymentRequestId bill) =>
        (await exchange.Get<ReadPayments>().OneAsync(bill, Clerk))!.Bill.Status;

    internal static async Task<CheckoutStatus> AttemptAsync(this TestExchange exchange, PaymentRequestId bill) =>
        (await exchange.Get<ReadPayments>().OneAsync(bill, Clerk))!.Attempts[0].Status;

    internal static Task<Result<T>> WithinAsync<T>(this TestExchange exchange, ICommand input, Func<ExchangeDb, Task<Result<T>>> body) => exchange.Dbs.ChangeAsync(input, body, default);

    internal static Task<Result<Money>> RefundAsync(this TestExchange exchange, PaymentRequestId bill, Money amount, RefundCause cause = RefundCause.LotLost)
    {
        var input = new RefundPayment.Input(Actor.System, Act(), bill, amount, cause);
        return exchange.WithinAsync(input, db => exchange.Get<RefundPayment>().WithinAsync(db, input, default));
    }

    internal static Task<Result<Money>> CountAsync(this TestExchange exchange, PaymentRequestId bill, Guid deal)
    {
        var input = new CountDeposit.Input(Actor.System, Act(), bill, deal);
        return exchange.WithinAsync(input, db => exchange.Get<CountDeposit>().WithinAsync(db, input, default));
    }

    internal static Task<Result<ForfeitedDeposit>> ForfeitAsync(this TestExchange exchange, PaymentRequestId bill, Money commission, Money shortfall)
    {
        var input = new ForfeitDeposit.Input(Actor.System, Act(), bill, Seller, commission, shortfall);
        return exchange.WithinAsync(input, db => exchange.Get<ForfeitDeposit>().WithinAsync(db, input, default));
    }

    /// <summary>Every law of the ledger holds, and the clearing account mirrors what lies at the gateway.</summary>
    internal static async Task BooksHoldAsync(this TestExchange exchange, bool mirrored = true)
    {
        foreach (var check in await exchange.Get<VerifyLedger>().RunAsync(default)) Assert.True(check.Holds, $"{check.What}: {string.Join("; ", check.Broken)}");
        if (!mirrored) return;
        var compared = (await exchange.Get<Reconcile>().RunAsync(new(Clerk, Act(), SandboxGateway.GatewayName), default)).Must();
        Assert.True(compared.Agrees, $"{compared.Ledger} here, {compared.Institution} there; {compared.Differences}");
    }
}
