namespace CarbonTech.Exchange.Deals;

/// <summary>A gate as it is laid out for a deal.</summary>
/// <param name="Subject">The co-owner, or the number of the encumbered patent.</param>
/// <param name="Detail">What the listing says of the encumbrance.</param>
/// <param name="NotApplicable">Why it does not apply, from data; null when it is asked.</param>
internal sealed record PlannedGate(GateKind Kind, string? Subject = null, string? Detail = null, GateReason? NotApplicable = null);
