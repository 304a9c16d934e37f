using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Asks the gateway what became of attempts to pay that no message has settled: soon for those whose outcome is unknown, after a while for those
/// that seem to wait. What it learns goes through the same inbox as a message, so that whichever comes first books and the other changes nothing.</summary>
public sealed class CheckoutAsker(Dbs dbs, TimeProvider clock, PaymentGateways gateways, ReceiveGatewayEvent receive) : IWorker
{
    private const int AtOnce = 20;

    public string Name => "payments.ask";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.Checkouts
            .Where(c => (c.Status == CheckoutStatus.Created || c.Status == CheckoutStatus.Pending || c.Status == CheckoutStatus.Unknown) && c.AskAt <= now)
            .OrderBy(c => c.AskAt).Take(AtOnce).ToListAsync(ct));
        foreach (var attempt in due) await AskAsync(attempt, now, ct);
        return due.Count == AtOnce;
    }

    private async Task AskAsync(Checkout attempt, DateTimeOffset now, CancellationToken ct)
    {
        var answer = await gateways.Named(attempt.Gateway).FindAsync(attempt.Key, ct);
        var kind = answer?.Outcome switch
        {
            GatewayOutcome.Succeeded => GatewayEventKind.CheckoutSucceeded,
            GatewayOutcome.Declined => GatewayEventKind.CheckoutDeclined,
            null => GatewayEventKind.CheckoutAbandoned,
            _ => (GatewayEventKind?)null,
        };
        if (kind is null)
        {
            await dbs.KeepAsync(async db => (await db.Checkouts.FindAsync([attempt.Id], ct))?.AskLater(now), ct);
            return;
        }

        var message = new GatewayMessage($"asked-{attempt.Key}-{kind}", kind.Value, attempt.Key, answer?.Movement, answer?.Amount ?? attempt.Amount, answer?.At ?? now);
        var received = await receive.RunAsync(ReceiveGatewayEvent.Input.From(attempt.Gateway, message), ct);
        if (received.IsRefused(out var no)) throw new InvalidOperationException($"Checkout {attempt.Id}: {no}");
    }
}
