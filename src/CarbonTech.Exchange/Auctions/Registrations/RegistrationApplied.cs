using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A bid party registered for a lot.</summary>
public sealed record RegistrationApplied(RegistrationId Registration, LotId Lot) : IFact;
