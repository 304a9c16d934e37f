using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>The lot was withdrawn before its start.</summary>
public sealed record LotWithdrawn(LotId Lot) : IFact;
