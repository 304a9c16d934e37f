using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>Bid parties may register for the lot.</summary>
public sealed record LotRegistrationOpened(LotId Lot) : IFact;
