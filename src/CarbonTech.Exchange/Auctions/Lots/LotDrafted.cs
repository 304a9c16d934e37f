using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>A lot was put on the list of a session.</summary>
public sealed record LotDrafted(LotId Lot) : IFact;
