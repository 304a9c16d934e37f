using CarbonTech.Exchange.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>One search over one state of the index.</summary>
internal static class LuceneSearch
{
    /// <summary>How many of the first ranking are ranked again, finely. Constant, so that pages fit together.</summary>
    private const int Refined = 200;
    private const int MostNear = 5;

    public static SearchAnswer Run(IndexSearcher searcher, SegmentColumns.Cache columns, SearchQuery query)
    {
        var most = Math.Clamp(query.Skip + query.Take, 0, SearchQuery.Deepest);
        var ranked = query.Sort == SearchSort.Relevance && query.Parts.Count > 0;
        using var collector = new HitCollector(query, columns, Math.Max(1, ranked ? Math.Max(most, Refined) : most));
        searcher.Search(ranked ? LuceneQueries.Rank(query) : LuceneQueries.Find(query), collector);
        var best = collector.Best();
        if (ranked && best.Count > 0 && LuceneQueries.Refine(query) is { } refine) best = Refine(searcher, best, refine);
        var marker = new Marker(query);
        var hits = best.Take(most).Skip(query.Skip).Take(query.Take).Select(b => Hit(searcher, b.Doc, marker)).ToList();
        return new(collector.Total, hits, collector.Counts(query));
    }

    public static IReadOnlyList<string> Near(IndexReader reader, string word)
    {
        var folded = word.ToLowerInvariant();
        if (folded.Length < 4 || MultiFields.GetTerms(reader, IndexFields.Plain) is not { } terms) return [];
        var fuzzy = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(IndexFields.Plain, folded), folded.Length < 6 ? 1 : 2, 1, true);
        var closeness = fuzzy.Attributes.AddAttribute<IBoostAttribute>();
        var near = new List<(string Word, float Close, int Count)>();
        while (fuzzy.MoveNext()) near.Add((fuzzy.Term.Utf8ToString(), closeness.Boost, fuzzy.DocFreq));
        return [.. near.Where(n => n.Word != folded).OrderByDescending(n => n.Close).ThenByDescending(n => n.Count).Take(MostNear).Select(n => n.Word)];
    }

    private static List<(int Doc, long Key)> Refine(IndexSearcher searcher, List<(int Doc, long Key)> best, Query refine)
    {
        var first = new TopDocs(best.Count, [.. best.Take(Refined).Select(b => new ScoreDoc(b.Doc, BitConverter.Int32BitsToSingle((int)b.Key)))], 0f);
        var again = QueryRescorer.Rescore(searcher, first, refine, 1.0, Refined);
        return [.. again.ScoreDocs.Select(d => (d.Doc, 0L)), .. best.Skip(Refined)];
    }

    private static SearchHit Hit(IndexSearcher searcher, int doc, Marker marker)
    {
        var stored = searcher.Doc(doc).GetBinaryValue(IndexFields.Card);
        var listing = Cards.Read(stored.Bytes.AsSpan(stored.Offset, stored.Length));
        var (titleZh, titleEn) = (marker.Mark(listing.TitleZh), marker.Mark(listing.TitleEn));
        var (lineZh, lineEn) = (marker.Mark(listing.LineZh), marker.Mark(listing.LineEn));
        var said = titleZh.HasMarks || titleEn.HasMarks || lineZh.HasMarks || lineEn.HasMarks;
        return new(listing, titleZh, titleEn, lineZh, lineEn, said ? null : marker.Snippet(listing.BodyZh) ?? marker.Snippet(listing.BodyEn));
    }
}
