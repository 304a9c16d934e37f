using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The operator asked the bid party for more.</summary>
public sealed record RegistrationSupplementAsked(RegistrationId Registration, LotId Lot) : IFact;
