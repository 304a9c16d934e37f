using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money arrived: what is due for the attempt's request goes where it belongs, what is not waits in suspense, in one posting per movement.</summary>
public sealed class BookReceipt
{
    internal async Task<Result<GatewayEventStatus>> WithinAsync(ExchangeDb db, GatewayEvent message, CancellationToken ct)
    {
        if (message.Movement is null || !message.Amount.IsPositive) return GatewayEventStatus.Ignored;
        var id = Receipt.IdOf(message.Gateway, message.Movement);
        if (await db.Receipts.FindAsync([id], ct) is not null) return GatewayEventStatus.Ignored;
        var attempt = await AttemptAsync(db, message, ct);
        var request = attempt is null ? null : await db.PaymentRequests.FindAsync([attempt.Request], ct);
        var matched = request?.Take(message.Amount, message.HappenedAt, db.Now) ?? Money.Zero(message.Amount.Currency);
        var loose = message.Amount - matched;
        db.Receipts.Add(Receipt.Of(message, attempt, matched, db.Now));
        if (attempt is { Status: not CheckoutStatus.Succeeded } && attempt.Succeed().IsRefused(out var no)) return no;
        if (loose.IsPositive) db.Record(new MoneyInSuspense(id, loose), nameof(Receipt), id.Value, 1);
        var from = LedgerAccount.Clearing(message.Gateway);
        var posting = new Posting(matched.IsPositive ? PostingCause.Received : PostingCause.ReceivedUnmatched, id.Value)
            .Move(matched, from, attempt?.Payer, request?.Account ?? default, attempt?.Payer)
            .Move(loose, from, attempt?.Payer, LedgerAccount.Suspense(id), attempt?.Payer);
        return (await Books.PostAsync(db, posting, ct)).Then<GatewayEventStatus>(_ => loose.IsPositive ? GatewayEventStatus.InSuspense : GatewayEventStatus.Booked);
    }

    /// <summary>The attempt that the money is for. One that the gateway had declined for good cannot take it: then it matches nothing.</summary>
    private static async Task<Checkout?> AttemptAsync(ExchangeDb db, GatewayEvent message, CancellationToken ct)
    {
        if (message.Kind != GatewayEventKind.CheckoutSucceeded || message.Order<CheckoutId>() is not { } id) return null;
        return await db.Checkouts.FindAsync([id], ct) is { Status: not CheckoutStatus.Declined } attempt ? attempt : null;
    }
}
