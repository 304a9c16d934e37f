namespace CarbonTech.Exchange.Search;

/// <summary>One page of results with the counts of all facets. The counts of a facet ignore that facet's own selection, so that they stay when one is chosen.</summary>
public sealed record SearchAnswer(long Total, IReadOnlyList<SearchHit> Hits, IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> Facets)
{
    public IReadOnlyList<FacetCount> Of(Facet facet) => Facets.GetValueOrDefault(facet, []);
}
