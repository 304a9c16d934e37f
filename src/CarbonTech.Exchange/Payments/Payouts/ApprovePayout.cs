using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The checker of the operator's finance, another person than the maker, releases a pay-out order; the exchange sends it.</summary>
public sealed class ApprovePayout(Dbs dbs, PaymentGateways gateways)
{
    public sealed record Input(Actor By, ActId Act, PayoutOrderId Payout) : ICommand;

    public Task<Result<PayoutStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PayoutStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsMoneyOperator) return PaymentsRefusals.NotFinance;
        if (gateways.ForNew is not { } gateway) return PaymentsRefusals.NoGateway;
        return await db.PayoutOrders.FindAsync([input.Payout], ct) is { } order ? order.Approve(input.By.Person, gateway.Name, db.Now) : PaymentsRefusals.NoSuchOrder;
    }
}
