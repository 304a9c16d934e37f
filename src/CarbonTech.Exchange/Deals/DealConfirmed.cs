using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Both sides signed the confirmation of a deal.</summary>
public sealed record DealConfirmed(DealId Deal, Guid OriginId) : IFact;
