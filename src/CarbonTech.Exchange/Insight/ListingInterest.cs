namespace CarbonTech.Exchange.Insight;

/// <summary>How far interest in a listing went, for its owner: each step is a count of rows.</summary>
/// <param name="Views">Openings by others, summed over all days.</param>
/// <param name="Enquiries">Without those that were taken back.</param>
/// <param name="Talks">Deals about it that were begun, without lots.</param>
/// <param name="Deals">Deals with agreed terms that were neither terminated nor defaulted, lots among them.</param>
public sealed record ListingInterest(int Views, int Enquiries, int Talks, int Deals);
