using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The operator suspended a qualified bid party.</summary>
public sealed record RegistrationSuspended(RegistrationId Registration, LotId Lot) : IFact;
