using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An offer of an invented deal, valid for so many days, and whether its maker takes it back on the next one.</summary>
internal sealed record TalkOffer(DealSide By, DealTerms Terms, string? Note = null, int Days = 20, bool TakenBack = false);
