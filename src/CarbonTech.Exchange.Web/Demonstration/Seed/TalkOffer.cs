using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An offer of an invented deal.</summary>
internal sealed record TalkOffer(DealSide By, DealTerms Terms, string? Note = null);
