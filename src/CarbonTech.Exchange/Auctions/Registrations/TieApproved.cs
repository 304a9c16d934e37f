using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The seller approved a declared tie.</summary>
public sealed record TieApproved(RegistrationId Registration, LotId Lot) : IFact;
