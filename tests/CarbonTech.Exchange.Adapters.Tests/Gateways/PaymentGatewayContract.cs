using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Gateways;

/// <summary>What every payment gateway promises. Each implementation runs these rules.</summary>
public abstract class PaymentGatewayContract
{
    private static readonly Money Price = Money.Yuan(1_000);
    private static readonly PartyId Seller = new(Id.Named("seller"));

    protected abstract IPaymentGateway Gateway { get; }

    protected abstract DateTimeOffset Now { get; }

    /// <summary>The payer pays on the institution's page.</summary>
    protected abstract Task PayAsync(string key);

    /// <summary>The payer's bank declines.</summary>
    protected abstract Task DeclineAsync(string key);

    /// <summary>The messages since the last call.</summary>
    protected abstract Task<IReadOnlyList<GatewayMessage>> MessagesAsync();

    [Fact]
    public async Task The_same_key_starts_one_payment()
    {
        var first = await StartAsync("a");
        var second = await StartAsync("a");
        Assert.Equal((GatewayOutcome.Pending, first.Url), (second.Outcome, second.Url));
        await PayAsync("a");
        Assert.Equal(Price, (await BookAsync()).Balance);
    }

    [Fact]
    public async Task A_key_that_was_never_told_is_not_known() => Assert.Null(await Gateway.FindAsync("never", default));

    [Fact]
    public async Task A_payment_moves_its_money_and_is_told_with_its_key_and_reference()
    {
        await StartAsync("a");
        await PayAsync("a");
        var message = Assert.Single(await MessagesAsync());
        Assert.Equal((GatewayEventKind.CheckoutSucceeded, "a", Price), (message.Kind, message.Key, message.Amount));
        var found = (await Gateway.FindAsync("a", default))!;
        Assert.Equal((GatewayOutcome.Succeeded, message.Movement), (found.Outcome, found.Movement));
        Assert.Equal(message.Movement, Assert.Single((await BookAsync()).Movements).Movement);
    }

    [Fact]
    public async Task A_declined_payment_moves_nothing()
    {
        await StartAsync("a");
        await DeclineAsync("a");
        Assert.Equal(GatewayEventKind.CheckoutDeclined, Assert.Single(await MessagesAsync()).Kind);
        Assert.Equal(GatewayOutcome.Declined, (await Gateway.FindAsync("a", default))!.Outcome);
        Assert.Empty((await BookAsync()).Movements);
    }

    [Fact]
    public async Task Refunds_never_exceed_what_is_left_of_their_receipt()
    {
        var movement = await PaidAsync("a");
        Assert.NotEqual(GatewayOutcome.Declined, (await Gateway.RefundAsync(new("r1", movement, Money.Yuan(600)), default)).Outcome);
        Assert.NotEqual(GatewayOutcome.Declined, (await Gateway.RefundAsync(new("r1", movement, Money.Yuan(600)), default)).Outcome);
        Assert.Equal(GatewayOutcome.Declined, (await Gateway.RefundAsync(new("r2", movement, Money.Yuan(401)), default)).Outcome);
        Assert.NotEqual(GatewayOutcome.Declined, (await Gateway.RefundAsync(new("r3", movement, Money.Yuan(400)), default)).Outcome);
        Assert.Equal(Money.Zero(Currency.CNY), (await BookAsync()).Balance);
        Assert.Equal(2, (await MessagesAsync()).Count(m => m.Kind == GatewayEventKind.RefundSucceeded));
    }

    [Fact]
    public async Task Pay_outs_never_exceed_what_lies_there()
    {
        await PaidAsync("a");
        Assert.Equal(GatewayOutcome.Declined, (await Gateway.PayOutAsync(new("p1", Seller, Money.Yuan(1_001)), default)).Outcome);
        Assert.NotEqual(GatewayOutcome.Declined, (await Gateway.PayOutAsync(new("p2", Seller, Price), default)).Outcome);
        Assert.NotEqual(GatewayOutcome.Declined, (await Gateway.PayOutAsync(new("p2", Seller, Price), default)).Outcome);
        Assert.Equal(Money.Zero(Currency.CNY), (await BookAsync()).Balance);
    }

    protected Task<GatewayAnswer> StartAsync(string key) => Gateway.StartCheckoutAsync(new(key, Price, "test", "/back", Now.AddHours(1)), default);

    protected Task<GatewayBook> BookAsync() => Gateway.BookAsync(Currency.CNY, default);

    private async Task<string> PaidAsync(string key)
    {
        await StartAsync(key);
        await PayAsync(key);
        return (await Gateway.FindAsync(key, default))!.Movement!;
    }
}
