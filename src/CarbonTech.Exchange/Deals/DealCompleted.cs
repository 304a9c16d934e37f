using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal was performed and the seller paid.</summary>
public sealed record DealCompleted(DealId Deal, Guid OriginId) : IFact;
