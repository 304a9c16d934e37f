using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Two parties began to talk about a listing; nothing binds yet.</summary>
public sealed record DealBegun(DealId Deal, DealOrigin Origin, Guid OriginId) : IFact;
