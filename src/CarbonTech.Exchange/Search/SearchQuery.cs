namespace CarbonTech.Exchange.Search;

/// <summary>What is asked of the index. Chosen values of one facet widen (or), facets narrow (and).</summary>
public sealed record SearchQuery
{
    /// <summary>Nobody reads further than this many results; who wants to go on narrows.</summary>
    public const int Deepest = 1000;

    public QueryText Text { get; init; } = QueryText.Empty;

    /// <summary>The words with what they also mean, in the order typed. Empty: the words stand for themselves alone.</summary>
    public IReadOnlyList<QueryPart> Parts { get; init; } = [];

    public IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen { get; init; } = new Dictionary<Facet, IReadOnlyList<string>>();

    public SearchSort Sort { get; init; } = SearchSort.Relevance;

    public int Skip { get; init; }

    public int Take { get; init; } = 20;

    /// <summary>Any of the words is enough: how related results are found when all together find nothing.</summary>
    public bool AnyWord { get; init; }
}
