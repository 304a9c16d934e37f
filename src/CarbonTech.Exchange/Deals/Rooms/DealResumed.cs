using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The operator let a disputed deal go on where it stood.</summary>
public sealed record DealResumed(DealId Deal, DealStatus Stage) : IFact;
