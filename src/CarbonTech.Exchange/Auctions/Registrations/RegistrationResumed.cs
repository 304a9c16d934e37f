using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A suspended bid party may bid again.</summary>
public sealed record RegistrationResumed(RegistrationId Registration, LotId Lot) : IFact;
