using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>The lot was sold; the deal opened in the same transaction.</summary>
public sealed record LotSold(LotId Lot, DealId Deal) : IFact;
