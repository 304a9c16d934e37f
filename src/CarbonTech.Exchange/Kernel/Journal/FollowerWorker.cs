using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>Leads one follower along the journal: each fact is tried three times, then parked; the cursor moves after each batch.</summary>
public sealed class FollowerWorker(IFollower follower, JournalReader journal, Lease lease, IDatabase database, TimeProvider clock) : IWorker
{
    private const int Batch = 1_000;
    private const int Tries = 3;
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);

    public string Name => follower.Name;

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        if (await lease.TakeAsync(follower.Name, ct) is not { } number) return false;
        var entries = await journal.AfterAsync(number, Batch, ct);
        if (entries.Count == 0) return false;
        var taken = clock.GetTimestamp();
        foreach (var entry in entries)
        {
            if (clock.GetElapsedTime(taken) > Renewal)
            {
                if (await lease.TakeAsync(follower.Name, ct) is null) return false;
                taken = clock.GetTimestamp();
            }

            if (entry.Fact is not null && await FailureAsync(entry, ct) is { } failure) await ParkAsync(entry.Number, failure, ct);
        }

        await database.WriteAsync(Lane.Ordinary, async db =>
        {
            db.Begin(null, clock.GetUtcNow());
            if (!await lease.MoveAsync(db, follower.Name, entries[^1].Number, ct)) return false;
            await db.SaveSoFarAsync(ct);
            return true;
        }, ct);
        return true;
    }

    private async Task<Exception?> FailureAsync(JournalEntry entry, CancellationToken ct)
    {
        Exception? failure = null;
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            try
            {
                await follower.FollowAsync(entry, ct);
                return null;
            }
            catch (Exception bug) when (bug is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                failure = bug;
            }
        }

        return failure;
    }

    private Task ParkAsync(long number, Exception failure, CancellationToken ct) => database.WriteAsync(Lane.Ordinary, async db =>
    {
        db.Begin(null, clock.GetUtcNow());
        if (await db.ParkedFacts.AnyAsync(p => p.Follower == follower.Name && p.Number == number, ct)) return false;
        db.ParkedFacts.Add(new ParkedFact { Follower = follower.Name, Number = number, At = clock.GetUtcNow(), Error = failure.GetType().Name });
        await db.SaveSoFarAsync(ct);
        return true;
    }, ct);
}
