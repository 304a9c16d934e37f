using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The operator's finance has a refund sent anew that the gateway had refused, under a new key.</summary>
public sealed class RetryRefund(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, RefundOrderId Refund) : ICommand;

    public Task<Result<RefundStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RefundStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsMoneyOperator) return PaymentsRefusals.NotFinance;
        return await db.RefundOrders.FindAsync([input.Refund], ct) is { } order ? order.Again(db.Now) : PaymentsRefusals.NoSuchOrder;
    }
}
