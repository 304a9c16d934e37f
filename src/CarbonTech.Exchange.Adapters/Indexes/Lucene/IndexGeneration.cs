using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Search;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>One index in one folder: its writer, its searchers, and its cursor, which is committed with what it stands for.</summary>
internal sealed class IndexGeneration : IDisposable
{
    /// <summary>Raised when fields or analysis change; with the edition of the synonyms, which are found when a text is put. An index of another format is built anew.</summary>
    private static readonly string Format = "3 " + Synonyms.Edition;
    private const long Lag = 5000;
    private const double BufferMegabytes = 64;
    private readonly NIOFSDirectory directory;
    private readonly IndexWriter writer;
    private readonly SearcherManager searchers;
    private readonly SegmentColumns.Cache columns = new();

    private long? committed;

    private IndexGeneration(string folder)
    {
        Folder = folder;
        directory = new NIOFSDirectory(new DirectoryInfo(folder));
        var analyzer = new PerFieldAnalyzerWrapper(TextAnalyzer.Pairs, new Dictionary<string, global::Lucene.Net.Analysis.Analyzer> { [IndexFields.Single] = TextAnalyzer.Singles, [IndexFields.Plain] = TextAnalyzer.Plain });
        writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { RAMBufferSizeMB = BufferMegabytes, Similarity = Ranking });
        searchers = new SearcherManager(writer, true, new Warm(columns));
        var data = writer.CommitData;
        Cursor = committed = data is not null && data.TryGetValue("format", out var format) && format == Format ? long.Parse(data["cursor"], CultureInfo.InvariantCulture) : null;
    }

    public string Folder { get; }

    public long? Cursor { get; private set; }

    private static Similarity Ranking { get; } = new BM25Similarity(1.2f, 0.75f);

    public static IndexGeneration Open(string folder) => new(folder);

    public void Apply(IReadOnlyList<SearchDocument> put, IReadOnlyList<ListingId> remove)
    {
        foreach (var listing in put) writer.UpdateDocument(new Term(IndexFields.Id, listing.Id.ToString()), IndexFields.Write(listing));
        if (remove.Count > 0) writer.DeleteDocuments([.. remove.Select(id => new Term(IndexFields.Id, id.ToString()))]);
    }

    /// <summary>Durable with its cursor, then searchable. A step that changed nothing only moves the cursor in memory: after a crash it is taken again.</summary>
    public void Commit(long cursor)
    {
        if (!writer.HasUncommittedChanges() && committed is { } last && cursor - last < Lag)
        {
            Cursor = cursor;
            return;
        }

        writer.SetCommitData(new Dictionary<string, string> { ["format"] = Format, ["cursor"] = cursor.ToString(CultureInfo.InvariantCulture) });
        writer.Commit();
        Cursor = committed = cursor;
        searchers.MaybeRefreshBlocking();
    }

    public T Search<T>(Func<IndexSearcher, SegmentColumns.Cache, T> search)
    {
        var searcher = searchers.Acquire();
        try
        {
            return search(searcher, columns);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    /// <summary>Everything worth keeping was committed; a merge that runs is dropped.</summary>
    public void Dispose()
    {
        searchers.Dispose();
        writer.Rollback();
        directory.Dispose();
    }

    /// <summary>Reads the columns of new segments before anyone searches them.</summary>
    private sealed class Warm(SegmentColumns.Cache columns) : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader)
        {
            foreach (var leaf in reader.Leaves) columns.Of(leaf.AtomicReader);
            return new IndexSearcher(reader) { Similarity = Ranking };
        }
    }
}
