using System.Collections.Concurrent;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Counts how often listings are opened, per listing and day, without a trace of who: in memory, written together once a minute, so that a reader
/// costs the one writer nothing. A crash loses at most that minute.</summary>
public sealed class CountViews(Dbs dbs, TimeProvider clock) : IWorker
{
    public static readonly TimeSpan Gathered = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<(ListingId Listing, DateOnly Day), int> seen = new();
    private DateTimeOffset written = clock.GetUtcNow();

    public string Name => "catalogue.views";

    /// <summary>Someone opened the listing. The owner's own people and the operator do not count.</summary>
    public void Note(ListingPage page, Actor reader)
    {
        if (page.Status != ListingStatus.Listed || reader.Party == page.Owner || reader.MayAudit) return;
        seen.AddOrUpdate((page.Id, ChinaDay.Of(clock.GetUtcNow())), 1, (_, n) => n + 1);
    }

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (seen.IsEmpty || now - written is var since && since >= TimeSpan.Zero && since < Gathered) return false;
        written = now;
        var taken = new List<((ListingId Listing, DateOnly Day) Key, int Count)>();
        foreach (var key in seen.Keys.ToList())
        {
            if (seen.TryRemove(key, out var count)) taken.Add((key, count));
        }

        if (await dbs.KeepAsync(db => AddAsync(db, taken, ct), ct) == WriteOutcome.Committed) return false;
        foreach (var (key, count) in taken) seen.AddOrUpdate(key, count, (_, n) => n + count);
        return false;
    }

    private static async Task AddAsync(ExchangeDb db, List<((ListingId Listing, DateOnly Day) Key, int Count)> taken, CancellationToken ct)
    {
        foreach (var ((listing, day), count) in taken)
        {
            var added = await db.ListingViews.Where(v => v.Listing == listing && v.Day == day).ExecuteUpdateAsync(s => s.SetProperty(v => v.Count, v => v.Count + count), ct);
            if (added == 0) db.ListingViews.Add(new ListingViews { Listing = listing, Day = day, Count = count });
        }
    }
}
