using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The operator admitted the bid party; its deposit is now due.</summary>
public sealed record RegistrationQualified(RegistrationId Registration, LotId Lot) : IFact;
