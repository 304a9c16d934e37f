using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>Numbers and hash-chains journal rows in batches, in the order in which it sees them committed. One node at a time does it. A row number
/// that commits late (its transaction began earlier) is found because the look goes back below the last seal until its neighbourhood is old.</summary>
public sealed class Sealer(Dbs dbs, IDatabase database, Lease lease, TimeProvider clock) : IWorker
{
    private const int Batch = 1_000;
    private const string Cursor = "sealer";
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(10);
    private readonly Queue<(long Started, long Row)> recent = [];
    private long floor;

    public string Name => Cursor;

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var (seen, rows) = await UnsealedAsync(ct);
        if (rows.Count == 0) return false;
        if (await lease.TakeAsync(Cursor, ct) is null) return false;
        var overtaken = false;
        var done = await database.WriteAsync(Lane.Ordinary, async db =>
        {
            db.Begin(null, clock.GetUtcNow());
            var last = await db.Seals.OrderByDescending(s => s.Number).FirstOrDefaultAsync(ct);
            var (number, hash) = (last?.Number ?? 0, last?.Hash ?? new byte[32]);
            overtaken = number != seen;
            if (overtaken) return false;
            if (!await lease.MoveAsync(db, Cursor, number + rows.Count, ct)) return false;
            foreach (var row in rows)
            {
                hash = Canonical.Link(hash, row.Canonically());
                db.Seals.Add(new Seal { Number = ++number, Row = row.Row, Hash = hash });
            }

            await db.SaveSoFarAsync(ct);
            return true;
        }, ct);
        if (done == WriteOutcome.Committed) RaiseFloor(rows[^1].Row);
        return overtaken || done == WriteOutcome.Committed;
    }

    /// <summary>The last number, read first: whoever seals after that has overtaken this look, which then leaves quietly and looks again.</summary>
    private Task<(long Seen, List<JournalRow> Rows)> UnsealedAsync(CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var seen = await db.Seals.MaxAsync(s => (long?)s.Number, ct) ?? 0;
        return (seen, await db.Journal.Where(j => j.Row > floor && !db.Seals.Any(s => s.Row == j.Row)).OrderBy(j => j.Row).Take(Batch).ToListAsync(ct));
    });

    /// <summary>Rows sealed more than <see cref="Late"/> of running time ago have no uncommitted neighbours below them any more.</summary>
    private void RaiseFloor(long row)
    {
        recent.Enqueue((clock.GetTimestamp(), row));
        while (recent.TryPeek(out var old) && clock.GetElapsedTime(old.Started) > Late) floor = Math.Max(floor, recent.Dequeue().Row);
    }
}
