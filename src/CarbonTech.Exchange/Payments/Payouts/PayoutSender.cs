using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Sends checked pay-out orders to their gateway, outside every transaction, and asks after those that no message has settled. The same key goes out
/// again after a crash; the gateway does it once.</summary>
public sealed class PayoutSender(Dbs dbs, TimeProvider clock, PaymentGateways gateways, SendPayout send, SettlePayout settle) : IWorker
{
    private const int AtOnce = 20;

    public string Name => "payments.payouts";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.PayoutOrders
            .Where(r => (r.Status == PayoutStatus.Approved || r.Status == PayoutStatus.Sent || r.Status == PayoutStatus.Unknown) && r.AskAt <= now)
            .OrderBy(r => r.AskAt).Take(AtOnce).ToListAsync(ct));
        foreach (var order in due) await OneAsync(order, ct);
        return due.Count == AtOnce;
    }

    private async Task OneAsync(PayoutOrder order, CancellationToken ct)
    {
        var sent = await send.RunAsync(new(Actor.System, ActId.Of("send-payout", order.Key, order.Version), order.Id), ct);
        if (sent.IsRefused(out _)) return;
        var gateway = gateways.Named(order.Gateway!);
        var answer = (order.Status == PayoutStatus.Approved ? null : await gateway.FindAsync(order.Key, ct))
            ?? await gateway.PayOutAsync(new(order.Key, order.To, order.Amount), ct);
        if (answer.Outcome == GatewayOutcome.Pending) return;
        var settled = await settle.RunAsync(new(Actor.System, ActId.Of("settle-payout", order.Key, order.Version, answer.Outcome), order.Id, order.Key, answer.Outcome), ct);
        if (settled.IsRefused(out var no)) throw new InvalidOperationException($"Payout {order.Id}: {no}");
    }
}
