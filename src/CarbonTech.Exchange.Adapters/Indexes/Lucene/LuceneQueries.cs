using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>What was asked, as Lucene's queries: one that finds and ranks roughly, one that ranks the best finely.</summary>
internal static class LuceneQueries
{
    private const float TitleBoost = 2f;
    private const float OtherBoost = 0.6f;
    private const float SinglesBoost = 0.5f;
    private const int Slop = 4;
    private const int AllOf = 3;

    /// <summary>Everything that must be there and must not; every word up to three, three of four beyond.</summary>
    public static Query Find(SearchQuery query)
    {
        var all = new BooleanQuery { { Words(query), Occur.MUST } };
        foreach (var clause in query.Text.Clauses.Where(c => !QueryText.IsWord(c)))
        {
            if (Clause(clause) is { } asked) all.Add(asked, clause.Excluded ? Occur.MUST_NOT : Occur.MUST);
        }

        return all.Clauses.Count == 1 ? all.Clauses[0].Query : all;
    }

    /// <summary>The same, with the words in titles counting more: a title that has them says what it is about.</summary>
    public static Query Rank(SearchQuery query)
    {
        var find = Find(query);
        var title = query.Parts.SelectMany(p => TextAnalyzer.Pairs.Terms(p.Text)).Select(t => t.Term).Distinct().ToList();
        if (title.Count == 0) return find;
        var rank = new BooleanQuery { { find, Occur.MUST } };
        foreach (var term in title) rank.Add(new TermQuery(new Term(IndexFields.Title, term)) { Boost = TitleBoost }, Occur.SHOULD);
        return rank;
    }

    /// <summary>For the best of the first ranking: the words near each other, and single characters beside the pairs.</summary>
    public static Query? Refine(SearchQuery query)
    {
        var text = string.Join(' ', query.Parts.Where(p => p.Number is null).Select(p => p.Text));
        var refine = new BooleanQuery();
        if (Phrase(IndexFields.All, text, Slop) is PhraseQuery near) refine.Add(near, Occur.SHOULD);
        if (Phrase(IndexFields.Title, text, Slop) is PhraseQuery title) refine.Add(title, Occur.SHOULD);
        foreach (var (single, _) in TextAnalyzer.Singles.Terms(text).Distinct())
        {
            refine.Add(new TermQuery(new Term(IndexFields.Single, single)) { Boost = SinglesBoost }, Occur.SHOULD);
        }

        if (refine.Clauses.Count == 0) return null;
        // matches everything with nothing: QueryRescorer fails on a segment in which its query matches no document at all
        return new BooleanQuery(disableCoord: true) { { refine, Occur.SHOULD }, { new MatchAllDocsQuery { Boost = 0 }, Occur.SHOULD } };
    }

    private static Query Words(SearchQuery query)
    {
        var parts = query.Parts.Select(Part).OfType<Query>().ToList();
        if (parts.Count == 0) return new MatchAllDocsQuery();
        if (parts.Count == 1) return parts[0];
        var strict = !query.AnyWord && parts.Count <= AllOf;
        var words = new BooleanQuery();
        foreach (var part in parts) words.Add(part, strict ? Occur.MUST : Occur.SHOULD);
        if (!strict) words.MinimumNumberShouldMatch = query.AnyWord ? 1 : ((parts.Count * 3) + 3) / 4;
        return words;
    }

    private static Query? Part(QueryPart part)
    {
        var ways = new List<Query>();
        if (Words(IndexFields.All, part.Text) is { } typed) ways.Add(typed);
        if (part.Number is { } number) ways.Add(new TermQuery(new Term(IndexFields.Number, number)));
        foreach (var concept in part.Concepts) ways.Add(new TermQuery(new Term(IndexFields.Concept, IndexFields.ConceptTerm(concept))) { Boost = OtherBoost });
        if (ways.Count < 2) return ways.FirstOrDefault();
        var best = new DisjunctionMaxQuery(0.1f);
        foreach (var way in ways) best.Add(way);
        return best;
    }

    /// <summary>All the terms of a text; of a long Chinese run three pairs of four, because a writer may have put a word between.</summary>
    private static Query? Words(string field, string text)
    {
        var terms = TextAnalyzer.Pairs.Terms(text).Select(t => t.Term).Distinct().ToList();
        if (terms.Count == 0) return text.Length == 1 && MixedTokenizer.IsHan(text[0]) ? Single(text) : null;
        if (terms.Count == 1) return text.Length == 1 && MixedTokenizer.IsHan(text[0]) ? Single(text) : new TermQuery(new Term(field, terms[0]));
        var strict = terms.Count < 4 || !terms.TrueForAll(t => MixedTokenizer.IsHan(t[0]));
        var all = new BooleanQuery();
        foreach (var term in terms) all.Add(new TermQuery(new Term(field, term)), strict ? Occur.MUST : Occur.SHOULD);
        if (!strict) all.MinimumNumberShouldMatch = ((terms.Count * 3) + 3) / 4;
        return all;
    }

    private static TermQuery Single(string character) => new(new Term(IndexFields.Single, character));

    private static Query? Clause(QueryClause clause) => clause.Field switch
    {
        QueryField.Any => Phrase(IndexFields.All, clause.Text, 0),
        QueryField.Title => clause.Phrase ? Phrase(IndexFields.Title, clause.Text, 0) : Words(IndexFields.Title, clause.Text),
        QueryField.Owner => Phrase(IndexFields.Owner, clause.Text, 0),
        QueryField.Patent => new TermQuery(new Term(IndexFields.Number, PatentNumber.NormalOrNull(clause.Text) ?? clause.Text)),
        QueryField.Field => Value(Facet.Field, clause),
        QueryField.Trl => Value(Facet.Trl, clause),
        QueryField.Region => Value(Facet.Region, clause),
        QueryField.Kind => Value(Facet.Kind, clause),
        QueryField.Deal => Value(Facet.DealMode, clause),
        QueryField.Ip => Value(Facet.IpPosition, clause),
        QueryField.Claim => Value(Facet.Claim, clause),
        _ => null,
    };

    private static TermQuery Value(Facet facet, QueryClause clause) => new(new Term(IndexFields.Of(facet), clause.Text));

    /// <summary>The terms in their order; a single one is just a term, a single character is looked for as such.</summary>
    private static Query? Phrase(string field, string text, int slop)
    {
        var terms = TextAnalyzer.Pairs.Terms(text);
        if (terms.Count == 0) return null;
        if (text.Length == 1 && MixedTokenizer.IsHan(text[0]) && field == IndexFields.All) return Single(text);
        if (terms.Count == 1) return new TermQuery(new Term(field, terms[0].Term));
        var phrase = new PhraseQuery { Slop = slop };
        var at = -1;
        foreach (var (term, step) in terms) phrase.Add(new Term(field, term), at += Math.Max(1, step));
        return phrase;
    }
}
