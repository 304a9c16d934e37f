using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal is signed and paid; now the seller performs.</summary>
public sealed record DealInPerformance(DealId Deal, Guid OriginId) : IFact;
