using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>The papers of the lot are on display.</summary>
public sealed record LotDisplayed(LotId Lot) : IFact;
