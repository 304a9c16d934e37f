namespace CarbonTech.Exchange.Search;

/// <summary>A reduction in tCO2e per year with its interval.</summary>
public sealed record CarbonSpan(decimal Lower, decimal Middle, decimal Upper);
