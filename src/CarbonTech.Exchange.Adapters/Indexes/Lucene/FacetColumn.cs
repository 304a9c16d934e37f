using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>The values of one facet in one segment, document by document, read once into plain arrays. (DocValues are not safe over threads and slower.)</summary>
internal sealed class FacetColumn
{
    private readonly int[]? starts;
    private readonly ushort[] values;

    private FacetColumn(int[]? starts, ushort[] values) => (this.starts, this.values) = (starts, values);

    public static FacetColumn Read(AtomicReader reader, string field, FacetLabels labels)
    {
        if (reader.GetSortedSetDocValues(field) is not { } source) return new(null, new ushort[reader.MaxDoc]);
        var numbers = Numbers(source, labels);
        var starts = new int[reader.MaxDoc + 1];
        var values = new List<ushort>(reader.MaxDoc);
        var most = 0;
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            source.SetDocument(doc);
            for (long ord; (ord = source.NextOrd()) != SortedSetDocValues.NO_MORE_ORDS;) values.Add(numbers[ord]);
            starts[doc + 1] = values.Count;
            most = Math.Max(most, values.Count - starts[doc]);
        }

        return most > 1 ? new(starts, [.. values]) : new(null, Single(starts, values));
    }

    public bool Has(int doc, bool[] allowed)
    {
        if (starts is null) return values[doc] < allowed.Length && allowed[values[doc]];
        for (var i = starts[doc]; i < starts[doc + 1]; i++)
        {
            if (values[i] < allowed.Length && allowed[values[i]]) return true;
        }

        return false;
    }

    /// <summary>Counts the values of the documents; counts[0] are those without a value.</summary>
    public void Count(ReadOnlySpan<int> docs, int[] counts)
    {
        if (starts is null)
        {
            foreach (var doc in docs) counts[values[doc]]++;
            return;
        }

        foreach (var doc in docs)
        {
            var end = starts[doc + 1];
            for (var i = starts[doc]; i < end; i++) counts[values[i]]++;
        }
    }

    private static ushort[] Numbers(SortedSetDocValues source, FacetLabels labels)
    {
        var numbers = new ushort[source.ValueCount];
        var label = new BytesRef();
        for (var ord = 0L; ord < numbers.Length; ord++)
        {
            source.LookupOrd(ord, label);
            numbers[ord] = labels.NumberOf(label.Utf8ToString());
        }

        return numbers;
    }

    private static ushort[] Single(int[] starts, List<ushort> values)
    {
        var single = new ushort[starts.Length - 1];
        for (var doc = 0; doc < single.Length; doc++) single[doc] = starts[doc + 1] > starts[doc] ? values[starts[doc]] : (ushort)0;
        return single;
    }
}
