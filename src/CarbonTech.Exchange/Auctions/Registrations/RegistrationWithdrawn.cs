using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The bid party withdrew before the start.</summary>
public sealed record RegistrationWithdrawn(RegistrationId Registration, LotId Lot) : IFact;
