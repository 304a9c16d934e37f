using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>What can be ticked on the page of a response: the words that were looked for, what they found, and what was ticked before.</summary>
public sealed record RespondChoice(string? Words, IReadOnlyList<OfferedListing> Offers, IReadOnlyList<ListingId> Chosen);
