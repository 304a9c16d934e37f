using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The deposit left the registration: given back, counted or forfeited.</summary>
public sealed record RegistrationDepositReleased(RegistrationId Registration, LotId Lot) : IFact;
