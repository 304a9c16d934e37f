using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;

namespace CarbonTech.Exchange.Search;

/// <summary>Builds the index anew while the old one serves: notes the last journal number, scans the tables, follows on from that number, then swaps.
/// Nothing is missed, because what was sealed before the note is in the tables, and what came later is followed.</summary>
public sealed class Reindex(ISearchIndex index, JournalReader journal, Dbs dbs, TimeProvider clock)
{
    internal const int Page = 200;

    /// <summary>Answers how many listings the new index holds.</summary>
    public async Task<Result<int>> RunAsync(CancellationToken ct = default)
    {
        var trail = new JournalTrail(journal, dbs, clock);
        var noted = await trail.LastAsync(ct);
        await using var rebuild = await index.RebuildAsync(noted, ct);
        if (rebuild is null) return SearchRefusals.RebuildRuns;
        var written = 0;
        foreach (var page in (await dbs.ReadAsync(db => ListingText.IdsAsync(db, ct))).Chunk(Page))
        {
            var (put, _) = await dbs.ReadAsync(db => ListingDocuments.OfAsync(db, page, clock.GetUtcNow(), ct));
            await rebuild.ApplyAsync(noted, put, [], ct);
            written += put.Count;
        }

        while (await trail.AfterAsync(rebuild.Cursor, ct) is { } step) await rebuild.ApplyAsync(step.To, step.Put, step.Remove, ct);
        await rebuild.SwapAsync(ct);
        return written;
    }
}
