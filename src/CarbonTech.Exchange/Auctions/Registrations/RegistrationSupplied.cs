using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The bid party answered what was asked.</summary>
public sealed record RegistrationSupplied(RegistrationId Registration, LotId Lot) : IFact;
