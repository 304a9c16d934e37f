using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller showed that the step at the patent register was taken.</summary>
public sealed record RegisterStepEvidenced(DealId Deal, Guid OriginId, string Digest) : IFact;
