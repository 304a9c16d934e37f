using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>The seller consigned the lot, with the reserve sealed.</summary>
public sealed record LotConsigned(LotId Lot) : IFact;
