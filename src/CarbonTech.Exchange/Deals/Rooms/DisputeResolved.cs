using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The operator decided a dispute about a deal.</summary>
public sealed record DisputeResolved(DealId Deal, DealDisputeId Dispute, DealDisputeStatus How) : IFact;
