using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer of a deal did not pay in time; what it came from may be offered again.</summary>
public sealed record DealDefaulted(DealId Deal, DealOrigin Origin, Guid OriginId) : IFact;
