using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal opened with binding terms.</summary>
public sealed record DealOpened(DealId Deal, DealOrigin Origin, Guid OriginId) : IFact;
