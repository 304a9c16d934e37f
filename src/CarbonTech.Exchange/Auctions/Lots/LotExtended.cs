using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>Too few takers: registration and start were moved.</summary>
public sealed record LotExtended(LotId Lot) : IFact;
