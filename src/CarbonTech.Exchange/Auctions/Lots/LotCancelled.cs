using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>A suspended lot was called off.</summary>
public sealed record LotCancelled(LotId Lot) : IFact;
