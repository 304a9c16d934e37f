using System.Buffers;
using CarbonTech.Exchange.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>Sees every document that matches the words, once: keeps the best, counts the facets. A document that only one facet's selection rules out still
/// counts for that facet, which is why counts stay when something is chosen.</summary>
internal sealed class HitCollector : ICollector, IDisposable
{
    private readonly SegmentColumns.Cache columns;
    private readonly (int Facet, bool[] Allowed)[] selections;
    private readonly SearchSort sort;
    private readonly TopHits top;
    private readonly int[][] counts;
    private readonly Docs hits = new();
    private readonly Docs[] nearMisses;
    private SegmentColumns? segment;
    private long[] keys = [];
    private Scorer? scorer;
    private int docBase;

    public HitCollector(SearchQuery query, SegmentColumns.Cache columns, int most)
    {
        this.columns = columns;
        sort = query.Sort;
        top = new(most);
        selections = [.. query.Chosen.Where(c => c.Value.Count > 0).Select(c => Array.IndexOf(IndexFields.Facets, c.Key)).Order()
            .Select(i => (i, columns.Labels[i].Allowed(query.Chosen[IndexFields.Facets[i]])))];
        nearMisses = [.. selections.Select(_ => new Docs())];
        counts = [.. columns.Labels.Select(l => new int[l.Count])];
    }

    public bool AcceptsDocsOutOfOrder => false;

    public long Total { get; private set; }

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        Finish();
        segment = columns.Of(context.AtomicReader);
        docBase = context.DocBase;
        if (sort != SearchSort.Relevance) keys = segment.Sort(sort == SearchSort.PriceDown ? SearchSort.PriceUp : sort);
    }

    public void Collect(int doc)
    {
        var missed = -1;
        for (var i = 0; i < selections.Length; i++)
        {
            if (segment!.Facet(selections[i].Facet).Has(doc, selections[i].Allowed)) continue;
            if (missed >= 0) return;
            missed = i;
        }

        if (missed >= 0)
        {
            nearMisses[missed].Add(doc);
            return;
        }

        hits.Add(doc);
        top.Offer(Key(doc), docBase + doc);
    }

    public List<(int Doc, long Key)> Best()
    {
        Finish();
        return top.Take();
    }

    /// <summary>Values with their counts, most first; chosen values stay even without a hit.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> Counts(SearchQuery query) =>
        IndexFields.Facets.Select((f, i) => (f, Counted(i, query.Chosen.GetValueOrDefault(f, [])))).ToDictionary(c => c.f, c => c.Item2);

    public void Dispose()
    {
        hits.Dispose();
        foreach (var misses in nearMisses) misses.Dispose();
    }

    private IReadOnlyList<FacetCount> Counted(int facet, IReadOnlyList<string> chosen)
    {
        var labels = columns.Labels[facet];
        var counted = new List<FacetCount>();
        for (var number = 1; number < counts[facet].Length; number++)
        {
            if (counts[facet][number] > 0) counted.Add(new(labels[number], counts[facet][number]));
        }

        counted.AddRange(chosen.Where(c => !counted.Exists(k => k.Value == c)).Select(c => new FacetCount(c, 0)).ToList());
        return [.. counted.OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)];
    }

    private long Key(int doc) => sort switch
    {
        SearchSort.Relevance => BitConverter.SingleToInt32Bits(scorer!.GetScore()),
        SearchSort.PriceUp => keys[doc] == long.MinValue ? long.MinValue : -keys[doc],
        _ => keys[doc],
    };

    private void Finish()
    {
        if (segment is null) return;
        for (var facet = 0; facet < counts.Length; facet++) segment.Facet(facet).Count(hits.Seen, counts[facet]);
        for (var i = 0; i < selections.Length; i++) segment.Facet(selections[i].Facet).Count(nearMisses[i].Seen, counts[selections[i].Facet]);
        Total += hits.Seen.Length;
        hits.Clear();
        foreach (var misses in nearMisses) misses.Clear();
        segment = null;
    }

    /// <summary>Documents of the running segment, in a rented array.</summary>
    private sealed class Docs : IDisposable
    {
        private int[] seen = ArrayPool<int>.Shared.Rent(1024);
        private int count;

        public ReadOnlySpan<int> Seen => seen.AsSpan(0, count);

        public void Add(int doc)
        {
            if (count == seen.Length) Grow();
            seen[count++] = doc;
        }

        public void Clear() => count = 0;

        public void Dispose() => ArrayPool<int>.Shared.Return(seen);

        private void Grow()
        {
            var larger = ArrayPool<int>.Shared.Rent(seen.Length * 2);
            seen.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(seen);
            seen = larger;
        }
    }
}
