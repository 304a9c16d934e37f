using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>The buyer did not pay; the lot may be sold again.</summary>
public sealed record LotDefaulted(LotId Lot) : IFact;
