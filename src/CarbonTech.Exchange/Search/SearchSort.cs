namespace CarbonTech.Exchange.Search;

/// <summary>The order of results; what has no value of the kind comes last.</summary>
public enum SearchSort
{
    Relevance = 1,
    Newest = 2,
    PriceUp = 3,
    PriceDown = 4,
    Trl = 5,

    /// <summary>Reduction in tCO2e per year by the lower bound, as declared.</summary>
    Reduction = 6,
}
