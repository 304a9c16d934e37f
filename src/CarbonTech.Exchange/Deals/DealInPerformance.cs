using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The contract of a deal is signed by both; now it is performed.</summary>
public sealed record DealInPerformance(DealId Deal, Guid OriginId) : IFact;
