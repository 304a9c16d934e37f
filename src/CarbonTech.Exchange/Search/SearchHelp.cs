namespace CarbonTech.Exchange.Search;

/// <summary>Ways on from an empty result, each with what it would find; only ways that find something.</summary>
/// <param name="DidYouMean">The query with a word spelled as the index knows it.</param>
/// <param name="WithoutWord">The query without one of its words.</param>
/// <param name="WithoutFilter">The query without one of its facets.</param>
/// <param name="RelatedFields">Fields in which any of the words occur.</param>
public sealed record SearchHelp(
    IReadOnlyList<(QueryText Text, long Total)> DidYouMean,
    IReadOnlyList<(QueryClause Word, QueryText Text, long Total)> WithoutWord,
    IReadOnlyList<(Facet Facet, long Total)> WithoutFilter,
    IReadOnlyList<FacetCount> RelatedFields);
