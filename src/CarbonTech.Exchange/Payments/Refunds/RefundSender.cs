using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Sends refund orders to their gateway, outside every transaction, and asks after those that no message has settled. The same key goes out
/// again after a crash; the gateway does it once.</summary>
public sealed class RefundSender(Dbs dbs, TimeProvider clock, PaymentGateways gateways, SendRefund send, SettleRefund settle) : IWorker
{
    private const int AtOnce = 20;

    public string Name => "payments.refunds";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.RefundOrders
            .Where(r => (r.Status == RefundStatus.Ordered || r.Status == RefundStatus.Sent || r.Status == RefundStatus.Unknown) && r.AskAt <= now)
            .OrderBy(r => r.AskAt).Take(AtOnce).ToListAsync(ct));
        foreach (var order in due) await OneAsync(order, ct);
        return due.Count == AtOnce;
    }

    private async Task OneAsync(RefundOrder order, CancellationToken ct)
    {
        var sent = await send.RunAsync(new(Actor.System, ActId.Of("send-refund", order.Key, order.Version), order.Id), ct);
        if (sent.IsRefused(out _)) return;
        var gateway = gateways.Named(order.Gateway);
        var answer = (order.Status == RefundStatus.Ordered ? null : await gateway.FindAsync(order.Key, ct))
            ?? await gateway.RefundAsync(new(order.Key, order.Movement, order.Amount), ct);
        if (answer.Outcome == GatewayOutcome.Pending) return;
        var settled = await settle.RunAsync(new(Actor.System, ActId.Of("settle-refund", order.Key, order.Version, answer.Outcome), order.Id, order.Key, answer.Outcome), ct);
        if (settled.IsRefused(out var no)) throw new InvalidOperationException($"Refund {order.Id}: {no}");
    }
}
