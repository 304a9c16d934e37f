namespace CarbonTech.Exchange.Deals;

/// <summary>How the talks of a deal stand, for its overview.</summary>
/// <param name="Waits">What it waits for, and whom for.</param>
/// <param name="History">What happened to it, oldest first.</param>
/// <param name="EndReason">Why it is to end, or ended.</param>
/// <param name="EndAskedBy">Who proposed to end it and waits for the other side.</param>
/// <param name="DisputedFrom">The stage where a dispute stopped it.</param>
/// <param name="ActingAs">The side for which the reader may act.</param>
public sealed record DealTalks(
    IReadOnlyList<RoomWaiting> Waits, IReadOnlyList<DealEvent> History, DateTimeOffset? RoomOpenedAt, bool NdaDrawn, string? EndReason, DealSide? EndAskedBy,
    DealStatus? DisputedFrom, IReadOnlyList<DisputeLine> Disputes, DealSide? ActingAs, bool IsTalking);
