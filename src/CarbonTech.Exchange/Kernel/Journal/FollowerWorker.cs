namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>Leads one follower along the journal: each fact is tried three times, then parked and tried again later; the cursor moves after each batch.</summary>
public sealed class FollowerWorker(IFollower follower, JournalReader journal, Lease lease, ParkedFacts parked, TimeProvider clock) : IWorker
{
    private const int Batch = 1_000;
    private const int Tries = 3;
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);

    public string Name => follower.Name;

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        if (await lease.TakeAsync(follower.Name, ct) is not { } number) return false;
        var again = await AgainAsync(ct);
        var entries = await journal.AfterAsync(number, Batch, ct);
        if (entries.Count == 0) return again;
        var taken = clock.GetTimestamp();
        foreach (var entry in entries)
        {
            if (clock.GetElapsedTime(taken) > Renewal)
            {
                if (await lease.TakeAsync(follower.Name, ct) is null) return false;
                taken = clock.GetTimestamp();
            }

            if (entry.Fact is not null && await FailureAsync(entry, Tries, ct) is { } failure) await parked.ParkAsync(follower.Name, entry, failure, ct);
        }

        await lease.MoveAsync(follower.Name, entries[^1].Number, ct);
        return true;
    }

    /// <summary>Parked facts whose time has come.</summary>
    private async Task<bool> AgainAsync(CancellationToken ct)
    {
        var due = await parked.DueAsync(follower.Name, ct);
        foreach (var number in due)
        {
            var entry = (await journal.AfterAsync(number - 1, 1, ct))[0];
            await parked.TriedAsync(follower.Name, number, entry.Fact is null ? null : await FailureAsync(entry, 1, ct), ct);
        }

        return due.Count > 0;
    }

    private async Task<Exception?> FailureAsync(JournalEntry entry, int tries, CancellationToken ct)
    {
        Exception? failure = null;
        for (var attempt = 1; attempt <= tries; attempt++)
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
}
