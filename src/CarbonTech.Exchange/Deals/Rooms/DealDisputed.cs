using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A dispute stopped a deal; nothing of it moves until the operator decides.</summary>
public sealed record DealDisputed(DealId Deal, DealOrigin Origin, Guid OriginId) : IFact;
