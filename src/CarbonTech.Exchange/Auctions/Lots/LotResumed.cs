using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>Bidding goes on, in the same round or in a new one.</summary>
public sealed record LotResumed(LotId Lot, int Round) : IFact;
