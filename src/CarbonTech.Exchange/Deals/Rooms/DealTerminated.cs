using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal ended before its completion; what it came from is free again.</summary>
public sealed record DealTerminated(DealId Deal, DealOrigin Origin, Guid OriginId) : IFact;
