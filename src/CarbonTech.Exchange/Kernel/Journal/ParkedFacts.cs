using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>Keeps what a follower could not follow, says so in the log with the whole failure, and knows when each is tried again.</summary>
public sealed class ParkedFacts(Dbs dbs, IDatabase database, TimeProvider clock, ILogger<ParkedFacts> log)
{
    private const int AtOnce = 20;

    /// <summary>The facts of this follower whose time has come, oldest first.</summary>
    internal Task<List<long>> DueAsync(string follower, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return dbs.ReadAsync(db => db.ParkedFacts.Where(p => p.Follower == follower && p.NextAt <= now).OrderBy(p => p.Number).Select(p => p.Number).Take(AtOnce).ToListAsync(ct));
    }

    internal Task ParkAsync(string follower, JournalEntry entry, Exception failure, CancellationToken ct)
    {
        log.LogError(failure, "{Follower} could not follow fact {Number} ({Kind}); it is parked and tried again.", follower, entry.Number, entry.Name);
        return ChangeAsync(async db =>
        {
            if (await db.ParkedFacts.FindAsync([follower, entry.Number], ct) is null) db.ParkedFacts.Add(ParkedFact.Park(follower, entry.Number, failure, clock.GetUtcNow()));
        }, ct);
    }

    /// <summary>It was tried again; without a failure it is parked no more.</summary>
    internal Task TriedAsync(string follower, long number, Exception? failure, CancellationToken ct)
    {
        if (failure is not null) log.LogError(failure, "{Follower} still cannot follow fact {Number}.", follower, number);
        return ChangeAsync(async db =>
        {
            if (await db.ParkedFacts.FindAsync([follower, number], ct) is not { } parked) return;
            if (failure is null) db.ParkedFacts.Remove(parked);
            else parked.FailedAgain(failure, clock.GetUtcNow());
        }, ct);
    }

    private Task ChangeAsync(Func<ExchangeDb, Task> change, CancellationToken ct) => database.WriteAsync(Lane.Ordinary, async db =>
    {
        db.Begin(null, clock.GetUtcNow());
        await change(db);
        await db.SaveSoFarAsync(ct);
        return true;
    }, ct);
}
