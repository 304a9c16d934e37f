namespace CarbonTech.Exchange.Deals;

/// <summary>One thing that a deal waits for.</summary>
/// <param name="Side">Whom it waits for; null: the operator.</param>
/// <param name="Due">Until when, if there is a day.</param>
/// <param name="Title">The title of a task.</param>
public sealed record RoomWaiting(DealId Deal, RoomWait What, DealSide? Side, DateTimeOffset? Due = null, string? Title = null);
