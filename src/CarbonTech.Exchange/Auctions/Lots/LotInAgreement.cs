using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>One qualified taker: the lot goes by agreement at no less than its start.</summary>
public sealed record LotInAgreement(LotId Lot) : IFact;
