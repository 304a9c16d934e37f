using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The checker of the operator's finance refuses a pay-out order with a reason; it can be made anew.</summary>
public sealed class RefusePayout(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PayoutOrderId Payout, string Reason) : ICommand;

    public Task<Result<PayoutStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PayoutStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsMoneyOperator) return PaymentsRefusals.NotFinance;
        return await db.PayoutOrders.FindAsync([input.Payout], ct) is { } order ? order.Refuse(input.By.Person, input.Reason) : PaymentsRefusals.NoSuchOrder;
    }
}
