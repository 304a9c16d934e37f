using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>Bidding stands still; the lot tells the reason.</summary>
public sealed record LotSuspended(LotId Lot) : IFact;
