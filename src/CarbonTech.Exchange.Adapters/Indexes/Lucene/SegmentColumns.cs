using System.Runtime.CompilerServices;
using CarbonTech.Exchange.Search;
using Lucene.Net.Index;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>The columns of a segment: facets and sort keys. Segments never change, so each is read once and forgotten with its segment.</summary>
internal sealed class SegmentColumns
{
    private readonly FacetColumn[] facets;
    private readonly long[][] sorts;

    private SegmentColumns(AtomicReader reader, FacetLabels[] labels)
    {
        facets = [.. IndexFields.Facets.Select((f, i) => FacetColumn.Read(reader, IndexFields.Of(f), labels[i]))];
        sorts = [.. IndexFields.Sorts.Select(s => Sort(reader, IndexFields.Of(s)))];
    }

    public FacetColumn Facet(int index) => facets[index];

    public long[] Sort(SearchSort sort) => sorts[Array.IndexOf(IndexFields.Sorts, sort)];

    private static long[] Sort(AtomicReader reader, string field)
    {
        var column = new long[reader.MaxDoc];
        if (reader.GetNumericDocValues(field) is not { } source) return column;
        for (var doc = 0; doc < column.Length; doc++) column[doc] = source.Get(doc);
        return column;
    }

    /// <summary>The columns of the segments that are in use.</summary>
    internal sealed class Cache
    {
        private readonly ConditionalWeakTable<object, Lazy<SegmentColumns>> known = [];

        public FacetLabels[] Labels { get; } = [.. IndexFields.Facets.Select(_ => new FacetLabels())];

        public SegmentColumns Of(AtomicReader reader) => known.GetValue(reader.CoreCacheKey, _ => new(() => new SegmentColumns(reader, Labels))).Value;
    }
}
