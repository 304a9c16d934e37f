using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>Bids were taken up to this number; the price is visible, in fen.</summary>
public sealed record LotMoved(LotId Lot, int Round, int Number, long PriceMinor) : IFact;
