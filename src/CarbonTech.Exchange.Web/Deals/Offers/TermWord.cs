namespace CarbonTech.Exchange.Web.Deals.Offers;

/// <summary>One term of an offer in the reader's language.</summary>
/// <param name="Key">Names the term, so that two offers can be compared.</param>
public sealed record TermWord(string Key, string Label, string Value);
