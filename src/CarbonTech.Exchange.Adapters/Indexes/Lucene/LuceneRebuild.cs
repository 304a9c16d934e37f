using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Search;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>The next generation while it is being filled.</summary>
internal sealed class LuceneRebuild(LuceneSearchIndex index, IndexGeneration next, long cursor) : ISearchRebuild
{
    private bool swapped;
    private bool ended;

    public long Cursor { get; private set; } = cursor;

    public Task ApplyAsync(long to, IReadOnlyList<SearchDocument> put, IReadOnlyList<ListingId> remove, CancellationToken ct)
    {
        next.Apply(put, remove);
        Cursor = to;
        return Task.CompletedTask;
    }

    public Task SwapAsync(CancellationToken ct)
    {
        next.Commit(Cursor);
        index.Swap(next);
        swapped = true;
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        if (ended) return ValueTask.CompletedTask;
        ended = true;
        if (!swapped)
        {
            next.Dispose();
            Directory.Delete(next.Folder, recursive: true);
        }

        index.EndRebuild();
        return ValueTask.CompletedTask;
    }
}
