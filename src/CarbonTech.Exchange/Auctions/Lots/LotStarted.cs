using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>Bidding runs.</summary>
public sealed record LotStarted(LotId Lot) : IFact;
