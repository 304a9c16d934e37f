namespace CarbonTech.Exchange.Search;

/// <summary>Finds listings by words in both languages and by facets. Everyone may; only what everyone may read is in the index.</summary>
public sealed class SearchListings(ISearchIndex index)
{
    public const int PageSize = 20;
    private const int MostRelated = 6;
    private const int MostSuggestions = 3;

    /// <summary>What is asked, as it came from outside: anything readable is answered.</summary>
    public sealed record Input(
        string? Text = null, IReadOnlyDictionary<Facet, IReadOnlyList<string>>? Chosen = null, SearchSort? Sort = null, int Page = 1, bool ExactWords = false, int Size = PageSize);

    public async Task<SearchResult> RunAsync(Input input, CancellationToken ct = default)
    {
        var text = Resolve(QueryText.Parse(input.Text));
        var parts = QueryPlan.Parts(text, !input.ExactWords);
        var sort = input.Sort is null or SearchSort.Relevance ? (parts.Count > 0 ? SearchSort.Relevance : SearchSort.Newest) : input.Sort.Value;
        var size = Math.Clamp(input.Size, 1, 100);
        var page = Math.Clamp(input.Page, 1, SearchQuery.Deepest / size);
        var query = new SearchQuery { Text = text, Parts = parts, Chosen = input.Chosen ?? new Dictionary<Facet, IReadOnlyList<string>>(), Sort = sort, Skip = (page - 1) * size, Take = size };
        var answer = await index.SearchAsync(query, ct);
        var last = (int)Math.Max(1, (Math.Min(answer.Total, SearchQuery.Deepest) + size - 1) / size);
        if (page > last) return await RunAsync(input with { Page = last }, ct);
        var help = answer.Total == 0 && !(text.IsEmpty && query.Chosen.Count == 0) ? await HelpAsync(query, input.ExactWords, ct) : null;
        return new(text, [.. parts.SelectMany(p => p.Others).Distinct()], answer, query.Chosen, sort, page, last, input.ExactWords, help);
    }

    /// <summary>Labels after a field's name become the codes that the index holds.</summary>
    private static QueryText Resolve(QueryText text) => QueryText.Of(text.Clauses.Select(c => c with { Text = FacetValues.Read(c.Field, c.Text) }));

    private async Task<SearchHelp> HelpAsync(SearchQuery query, bool exact, CancellationToken ct)
    {
        var meant = new List<(QueryText, long)>();
        var without = new List<(QueryClause, QueryText, long)>();
        foreach (var clause in query.Text.Clauses.Take(8))
        {
            foreach (var near in QueryText.IsWord(clause) ? await index.NearAsync(clause.Text, ct) : [])
            {
                var text = QueryText.Of(query.Text.Clauses.Select(c => c == clause ? c with { Text = near } : c));
                if (meant.Count < MostSuggestions && await CountAsync(query, text, exact, ct) is > 0 and var found) meant.Add((text, found));
            }

            var fewer = query.Text.Without(clause);
            if (!fewer.IsEmpty && await CountAsync(query, fewer, exact, ct) is > 0 and var total) without.Add((clause, fewer, total));
        }

        var filters = new List<(Facet, long)>();
        foreach (var facet in query.Chosen.Keys)
        {
            var answer = await index.SearchAsync(query with { Chosen = query.Chosen.Where(c => c.Key != facet).ToDictionary(), Skip = 0, Take = 0 }, ct);
            if (answer.Total > 0) filters.Add((facet, answer.Total));
        }

        return new(meant, without, filters, await RelatedAsync(query, ct));
    }

    private async Task<long> CountAsync(SearchQuery query, QueryText text, bool exact, CancellationToken ct) =>
        (await index.SearchAsync(query with { Text = text, Parts = QueryPlan.Parts(text, !exact), Skip = 0, Take = 0 }, ct)).Total;

    private async Task<IReadOnlyList<FacetCount>> RelatedAsync(SearchQuery query, CancellationToken ct)
    {
        if (query.Parts.Count == 0) return [];
        var any = await index.SearchAsync(new() { Parts = query.Parts, AnyWord = true, Take = 0 }, ct);
        return [.. any.Of(Facet.Field).Where(f => FacetValues.ParentOf(Facet.Field, f.Value) is null && f.Count > 0).Take(MostRelated)];
    }
}
