namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>Follows the journal by number, with a cursor in the database. It re-reads what a fact points at, is safe to repeat, and lets exceptions go:
/// a fact that keeps failing is parked where the operator sees it.</summary>
public interface IFollower
{
    /// <summary>Stable name of the cursor, at most 60 letters.</summary>
    string Name { get; }

    Task FollowAsync(JournalEntry entry, CancellationToken ct);
}
