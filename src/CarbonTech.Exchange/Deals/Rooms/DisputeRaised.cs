using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A side of a deal raised a dispute.</summary>
public sealed record DisputeRaised(DealId Deal, DealDisputeId Dispute) : IFact;
