using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>The last comparisons of the ledger with gateways, newest first. Null for readers who do not see all money.</summary>
public sealed class ReadReconciliations(Dbs dbs)
{
    public async Task<IReadOnlyList<ReconciliationLine>?> RunAsync(Actor reader, CancellationToken ct = default) => !reader.SeesAllMoney ? null : await dbs.ReadAsync(async db =>
        (IReadOnlyList<ReconciliationLine>)await db.Reconciliations.OrderByDescending(r => r.At).Take(30)
            .Select(r => new ReconciliationLine(r.Id, r.Gateway, r.At, r.Ledger, r.Institution, r.Movements, r.CaughtUp, r.Differences)).ToListAsync(ct));
}
