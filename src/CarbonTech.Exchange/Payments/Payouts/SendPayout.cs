using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Notes that a pay-out order is about to leave, before the gateway is told: a crash in between sends it again under the same key.</summary>
public sealed class SendPayout(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PayoutOrderId Payout) : ICommand;

    public Task<Result<PayoutStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PayoutStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct) =>
        await db.PayoutOrders.FindAsync([input.Payout], ct) is { } order ? order.Send(db.Now) : PaymentsRefusals.NoSuchOrder;
}
