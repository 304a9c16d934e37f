using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>What became of a refund, from a message, an answer or from asking: paid and booked once, declined, still under way, or unknown.</summary>
public sealed class SettleRefund(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, RefundOrderId Refund, string Key, GatewayOutcome Outcome) : ICommand;

    public Task<Result<GatewayEventStatus>> RunAsync(Input input, CancellationToken ct) =>
        dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input.Refund, input.Key, input.Outcome, ct), ct);

    internal async Task<Result<GatewayEventStatus>> WithinAsync(ExchangeDb db, RefundOrderId? id, string? key, GatewayOutcome outcome, CancellationToken ct)
    {
        if (id is null || await db.RefundOrders.FindAsync([id.Value], ct) is not { } order || order.Key != key) return GatewayEventStatus.Ignored;
        if (order.Status is not (RefundStatus.Sent or RefundStatus.Unknown)) return GatewayEventStatus.Ignored;
        var moved = outcome switch
        {
            GatewayOutcome.Succeeded => order.Pay(db.Now),
            GatewayOutcome.Declined => order.Decline(),
            GatewayOutcome.Unknown => order.LoseSight(),
            GatewayOutcome.Pending => order.Send(db.Now),
        };
        if (moved.IsRefused(out var no)) return no;
        if (outcome != GatewayOutcome.Succeeded) return GatewayEventStatus.Booked;
        var posting = new Posting(PostingCause.RefundPaid, order.Id.Value).Move(order.Amount, order.Owed, order.To, LedgerAccount.Clearing(order.Gateway), order.To);
        return (await Books.PostAsync(db, posting, ct)).Then<GatewayEventStatus>(_ => GatewayEventStatus.Booked);
    }
}
