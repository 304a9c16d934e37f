using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Search;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>The index in folders of this node: one generation serves, another may be built beside it; a file names the one that serves. Each node follows the
/// journal for itself.</summary>
public sealed class LuceneSearchIndex : ISearchIndex, IDisposable
{
    private const string CurrentFile = "CURRENT";
    private readonly Lock door = new();
    private readonly string root;
    private IndexGeneration current;
    private bool rebuilding;

    public LuceneSearchIndex(string root)
    {
        this.root = root;
        Directory.CreateDirectory(root);
        current = IndexGeneration.Open(CurrentFolder());
        Sweep();
    }

    public long? Cursor
    {
        get
        {
            lock (door) return current.Cursor;
        }
    }

    public Task<SearchAnswer> SearchAsync(SearchQuery query, CancellationToken ct) => Task.FromResult(Search((s, c) => LuceneSearch.Run(s, c, query)));

    public Task<IReadOnlyList<string>> NearAsync(string word, CancellationToken ct) => Task.FromResult(Search((s, _) => LuceneSearch.Near(s.IndexReader, word)));

    public Task<bool> ApplyAsync(long from, long to, IReadOnlyList<SearchDocument> put, IReadOnlyList<ListingId> remove, CancellationToken ct)
    {
        lock (door)
        {
            if (current.Cursor != from) return Task.FromResult(false);
            current.Apply(put, remove);
            current.Commit(to);
        }

        return Task.FromResult(true);
    }

    public Task<ISearchRebuild?> RebuildAsync(long cursor, CancellationToken ct)
    {
        lock (door)
        {
            if (rebuilding) return Task.FromResult<ISearchRebuild?>(null);
            rebuilding = true;
            var number = Directory.GetDirectories(root, "g-*").Select(NumberOf).DefaultIfEmpty(0).Max() + 1;
            return Task.FromResult<ISearchRebuild?>(new LuceneRebuild(this, IndexGeneration.Open(Path.Combine(root, $"g-{number:D6}")), cursor));
        }
    }

    public void Dispose()
    {
        lock (door) current.Dispose();
    }

    internal void Swap(IndexGeneration next)
    {
        IndexGeneration old;
        lock (door)
        {
            var file = Path.Combine(root, CurrentFile);
            File.WriteAllText(file + ".new", Path.GetFileName(next.Folder));
            File.Move(file + ".new", file, overwrite: true);
            (old, current) = (current, next);
        }

        old.Dispose();
        Directory.Delete(old.Folder, recursive: true);
    }

    internal void EndRebuild()
    {
        lock (door) rebuilding = false;
    }

    private static int NumberOf(string folder) => int.TryParse(Path.GetFileName(folder)[2..], out var number) ? number : 0;

    /// <summary>A search that meets a generation in the moment of its going takes the next one.</summary>
    private T Search<T>(Func<global::Lucene.Net.Search.IndexSearcher, SegmentColumns.Cache, T> search)
    {
        while (true)
        {
            var serving = Volatile.Read(ref current);
            try
            {
                return serving.Search(search);
            }
            catch (ObjectDisposedException) when (!ReferenceEquals(serving, Volatile.Read(ref current)))
            {
                // swapped between the look and the search
            }
        }
    }

    private string CurrentFolder()
    {
        var file = Path.Combine(root, CurrentFile);
        if (!File.Exists(file)) File.WriteAllText(file, "g-000001");
        return Path.Combine(root, File.ReadAllText(file).Trim());
    }

    /// <summary>What a rebuild that never ended left behind.</summary>
    private void Sweep()
    {
        foreach (var folder in Directory.GetDirectories(root, "g-*").Where(f => f != current.Folder)) Directory.Delete(folder, recursive: true);
    }
}
