using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What law asks for before the contract of a deal is laid out.</summary>
public sealed record DealGatesOpened(DealId Deal, DealOrigin Origin, Guid OriginId) : IFact;
