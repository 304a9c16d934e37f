using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The deposit of a registration is there.</summary>
public sealed record RegistrationDepositHeld(RegistrationId Registration, LotId Lot) : IFact;
