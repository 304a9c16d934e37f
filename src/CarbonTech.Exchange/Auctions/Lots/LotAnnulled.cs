using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>The sale was undone.</summary>
public sealed record LotAnnulled(LotId Lot) : IFact;
