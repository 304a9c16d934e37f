namespace CarbonTech.Exchange.Search;

/// <summary>How many results carry the value.</summary>
public sealed record FacetCount(string Value, int Count);
