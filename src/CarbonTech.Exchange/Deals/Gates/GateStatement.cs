namespace CarbonTech.Exchange.Deals;

/// <summary>What is said of a gate.</summary>
/// <param name="Reason">The exchange's own reason; null when a person speaks.</param>
/// <param name="TakesPriority">With a co-owner: whether he takes his priority.</param>
/// <param name="Notice">The public notice that answers.</param>
/// <param name="Explanation">Why the export question is answered otherwise than before.</param>
internal sealed record GateStatement(
    GateStatus Status, string? Text = null, DateOnly? On = null, bool? TakesPriority = null, IReadOnlyList<DealFile>? Files = null, GateReason? Reason = null, Guid? Notice = null,
    string? Explanation = null);
