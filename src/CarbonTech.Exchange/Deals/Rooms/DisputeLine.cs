using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A dispute about a deal, with what the operator decided.</summary>
/// <param name="Stage">Where it stopped the deal.</param>
public sealed record DisputeLine(
    DealDisputeId Id, DealDisputeStatus Status, DealSide Side, PersonId Person, string Reason, DealStatus Stage, DateTimeOffset RaisedAt, DateTimeOffset? ResolvedAt, string? Resolution);
