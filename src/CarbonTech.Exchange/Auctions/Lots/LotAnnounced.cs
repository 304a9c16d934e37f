using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>The lot was announced with its times and rules.</summary>
public sealed record LotAnnounced(LotId Lot) : IFact;
