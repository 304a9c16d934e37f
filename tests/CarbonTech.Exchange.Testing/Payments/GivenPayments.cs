using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Testing;

/// <summary>Bills and money.</summary>
public sealed partial class Given
{
    /// <summary>Someone of the operator's finance, by name; two names are two persons.</summary>
    public static Actor FinanceOf(string name) => new(new(Id.Named($"finance {name}")), new(Id.Named("operator")), Capacities.Operator, Roles.Finance, true);

    /// <summary>Someone who may pay the party's bills.</summary>
    public static Actor PayerOf(PartyId party) => new(new(Id.Named($"payer {party}")), party, Capacities.Enterprise, Roles.Buyer | Roles.Finance, true);

    /// <summary>A bill that waits for its payer, due in a day unless said.</summary>
    public async Task<PaymentRequestId> BillAsync(
        PartyId payer, Money amount, PaymentPurpose purpose = PaymentPurpose.RegistrationDeposit, Guid? subject = null, DateTimeOffset? due = null)
    {
        var input = new RequestPayment.Input(Actor.System, Act(), purpose, subject ?? Act().Value, payer, new(Id.Named("seller")), amount, due ?? exchange.Now.AddDays(1));
        return (await exchange.Dbs.ChangeAsync(input, db => Use<RequestPayment>().WithinAsync(db, input, default), default)).Must();
    }

    /// <summary>The payer is at the gateway's page.</summary>
    public async Task<CheckoutId> CheckoutAsync(PaymentRequestId bill)
    {
        var payer = (await Use<ReadPayments>().OneAsync(bill, FinanceOf("reader")))!.Bill.Payer;
        var started = await Use<StartCheckout>().RunAsync(new(PayerOf(payer), Act(), bill, "/payments/return/{0}", "test"), default);
        return started.Must().Checkout;
    }

    /// <summary>The payer decides there; nothing is delivered yet.</summary>
    public Task DecideAsync(CheckoutId attempt, SandboxChoice choice, TimeSpan delay = default) => Use<SandboxGateway>().DecideAsync(attempt.ToString(), choice, delay, default);

    /// <summary>The whole way: checkout, money, message, booking.</summary>
    public async Task<CheckoutId> PayAsync(PaymentRequestId bill)
    {
        var attempt = await CheckoutAsync(bill);
        await DecideAsync(attempt, SandboxChoice.Pay);
        await DeliverAsync();
        return attempt;
    }

    /// <summary>The gateway's messages arrive.</summary>
    public async Task DeliverAsync()
    {
        while (await Use<SandboxDelivery>().StepAsync(default))
        {
        }
    }

    /// <summary>A deposit that is held.</summary>
    public async Task<PaymentRequestId> DepositAsync(PartyId payer, Money amount, Guid? registration = null)
    {
        var bill = await BillAsync(payer, amount, subject: registration);
        await PayAsync(bill);
        return bill;
    }
}
