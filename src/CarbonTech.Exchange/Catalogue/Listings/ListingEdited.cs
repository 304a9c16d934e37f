using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A draft was edited, or a revision or a verdict of screening dropped; nothing on the market changed.</summary>
public sealed record ListingEdited(ListingId Listing) : IFact;
