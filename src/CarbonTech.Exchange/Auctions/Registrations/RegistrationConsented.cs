using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A member agreed to its share in the bid party and to joint liability.</summary>
public sealed record RegistrationConsented(RegistrationId Registration, LotId Lot, PartyId Party) : IFact;
