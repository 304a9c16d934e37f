using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Books a kept message of a gateway: once, in whatever order messages come. What says nothing new is ignored; money that matches nothing
/// waits in suspense.</summary>
public sealed class BookGatewayEvent(Dbs dbs, BookReceipt receipts, SettleRefund refunds, SettlePayout payouts)
{
    public sealed record Input(Actor By, ActId Act, GatewayEventId Event) : ICommand
    {
        public static Input Of(GatewayEventId id) => new(Actor.System, ActId.Of("book-gateway-event", id), id);
    }

    public Task<Result<GatewayEventStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<GatewayEventStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.GatewayEvents.FindAsync([input.Event], ct) is not { } message) return PaymentsRefusals.NoSuchOrder;
        if (message.Status != GatewayEventStatus.Received) return message.Status;
        var booked = message.Kind switch
        {
            GatewayEventKind.CheckoutSucceeded or GatewayEventKind.TransferReceived => await receipts.WithinAsync(db, message, ct),
            GatewayEventKind.CheckoutDeclined => await MoveAsync(db, message, c => c.Decline(), ct),
            GatewayEventKind.CheckoutAbandoned => await MoveAsync(db, message, c => c.Abandon(), ct),
            GatewayEventKind.CheckoutUnknown => await MoveAsync(db, message, c => c.LoseSight(db.Now), ct),
            GatewayEventKind.RefundSucceeded => await refunds.WithinAsync(db, message.Order<RefundOrderId>(), message.Key, GatewayOutcome.Succeeded, ct),
            GatewayEventKind.RefundDeclined => await refunds.WithinAsync(db, message.Order<RefundOrderId>(), message.Key, GatewayOutcome.Declined, ct),
            GatewayEventKind.PayoutSucceeded => await payouts.WithinAsync(db, message.Order<PayoutOrderId>(), message.Key, GatewayOutcome.Succeeded, ct),
            GatewayEventKind.PayoutDeclined => await payouts.WithinAsync(db, message.Order<PayoutOrderId>(), message.Key, GatewayOutcome.Declined, ct),
        };
        return booked.Then(message.Close);
    }

    /// <summary>A message without money moves the attempt if its life still has that step; late or repeated ones are ignored.</summary>
    private static async Task<Result<GatewayEventStatus>> MoveAsync(ExchangeDb db, GatewayEvent message, Func<Checkout, Result<CheckoutStatus>> move, CancellationToken ct)
    {
        if (message.Order<CheckoutId>() is not { } id || await db.Checkouts.FindAsync([id], ct) is not { IsSettled: false } attempt) return GatewayEventStatus.Ignored;
        return move(attempt).Then<GatewayEventStatus>(_ => GatewayEventStatus.Booked);
    }
}
