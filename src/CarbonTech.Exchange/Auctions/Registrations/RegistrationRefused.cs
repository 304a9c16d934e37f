using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The operator refused the bid party, with a reason.</summary>
public sealed record RegistrationRefused(RegistrationId Registration, LotId Lot) : IFact;
