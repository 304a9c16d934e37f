using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Compares the ledger with each gateway once a day, at the first quiet moment after 02:00 in Asia/Shanghai.</summary>
public sealed class DailyReconciliation(Dbs dbs, TimeProvider clock, PaymentGateways gateways, Reconcile reconcile) : IWorker
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);
    private static readonly TimeSpan Night = TimeSpan.FromHours(2);
    private DateOnly done;

    public string Name => "payments.reconcile";

    public TimeSpan Pause => TimeSpan.FromMinutes(1);

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var day = DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Shanghai).DateTime - Night);
        if (done == day) return false;
        foreach (var gateway in gateways.All)
        {
            if (!await dbs.ReadAsync(db => db.Receipts.AnyAsync(r => r.Gateway == gateway.Name, ct))) continue;
            var compared = await reconcile.RunAsync(new(Actor.System, ActId.Of("reconcile", gateway.Name, day), gateway.Name), ct);
            if (compared.IsRefused(out var no)) throw new InvalidOperationException($"Reconciliation of {gateway.Name}: {no}");
        }

        done = day;
        return false;
    }
}
