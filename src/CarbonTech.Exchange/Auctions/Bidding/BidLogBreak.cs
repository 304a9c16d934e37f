namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Where a bid log breaks, and how.</summary>
public sealed record BidLogBreak(int Round, int Number, BidLogFault Fault);
