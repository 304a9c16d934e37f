using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A single taker offered a price for an agreement sale.</summary>
public sealed record AgreementOffered(RegistrationId Registration, LotId Lot, long PriceMinor) : IFact;
