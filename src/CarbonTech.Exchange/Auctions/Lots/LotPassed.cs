using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>The lot ended without a sale.</summary>
public sealed record LotPassed(LotId Lot) : IFact;
