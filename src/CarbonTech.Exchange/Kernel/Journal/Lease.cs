using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>Cursors with a lease: among many nodes one at a time moves a cursor, and a dead one is followed after its lease.</summary>
public sealed class Lease(Dbs dbs, IDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);
    private readonly Guid node = Id.New<ActId>().Value;

    /// <summary>The cursor's number when this node holds the lease now (taken or renewed), else null.</summary>
    internal async Task<long?> TakeAsync(string name, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var seen = await dbs.ReadAsync(db => db.Cursors.SingleOrDefaultAsync(c => c.Name == name, ct));
        if (seen is not null && seen.Holder == node && seen.Until > now + (Length / 2)) return seen.Number;
        if (seen is not null && seen.Holder != node && seen.Until > now && seen.Until <= now + Length) return null;
        long? number = null;
        await database.WriteAsync(Lane.Ordinary, async db =>
        {
            db.Begin(null, now);
            var cursor = await db.Cursors.FindAsync([name], ct);
            if (cursor is null) db.Cursors.Add(cursor = new Cursor { Name = name });
            else if (cursor.Holder != node && cursor.Until > now && cursor.Until <= now + Length) return false;
            (cursor.Holder, cursor.Until, number) = (node, now + Length, cursor.Number);
            cursor.Version++;
            await db.SaveSoFarAsync(ct);
            return true;
        }, ct);
        return number;
    }

    /// <summary>Moves the cursor in a write of its own, if this node still holds it.</summary>
    internal Task MoveAsync(string name, long number, CancellationToken ct) => database.WriteAsync(Lane.Ordinary, async db =>
    {
        db.Begin(null, clock.GetUtcNow());
        if (!await MoveAsync(db, name, number, ct)) return false;
        await db.SaveSoFarAsync(ct);
        return true;
    }, ct);

    /// <summary>Moves the cursor within a running write, if this node still holds it.</summary>
    internal async Task<bool> MoveAsync(ExchangeDb db, string name, long number, CancellationToken ct)
    {
        var cursor = await db.Cursors.FindAsync([name], ct);
        if (cursor is null || cursor.Holder != node) return false;
        cursor.Number = number;
        cursor.Version++;
        return true;
    }
}
