using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;

namespace CarbonTech.Exchange.Search;

/// <summary>Keeps this node's index behind the journal. The cursor lies in the index itself, so every node follows for itself and a restored or thrown away
/// index knows where it stands: one without a cursor, or ahead of the journal, is built anew.</summary>
internal sealed class SearchFollower(ISearchIndex index, JournalReader journal, Dbs dbs, TimeProvider clock, Reindex reindex) : IWorker
{
    private readonly JournalTrail trail = new(journal, dbs, clock);

    public string Name => "search";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        if (index.Cursor is not { } cursor || cursor > await trail.LastAsync(ct)) return (await reindex.RunAsync(ct)).IsOk(out _);
        if (await trail.AfterAsync(cursor, ct) is not { } step) return false;
        await index.ApplyAsync(cursor, step.To, step.Put, step.Remove, ct);
        return true;
    }
}
