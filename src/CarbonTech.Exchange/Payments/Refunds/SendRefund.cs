using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Notes that a refund order is about to leave, before the gateway is told: a crash in between sends it again under the same key.</summary>
public sealed class SendRefund(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, RefundOrderId Refund) : ICommand;

    public Task<Result<RefundStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RefundStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct) =>
        await db.RefundOrders.FindAsync([input.Refund], ct) is { } order ? order.Send(db.Now) : PaymentsRefusals.NoSuchOrder;
}
