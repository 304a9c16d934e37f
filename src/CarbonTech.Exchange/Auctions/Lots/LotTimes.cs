namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>When bidding starts and the free period ends; with soft close the latter is the first possible end.</summary>
public sealed record LotTimes(DateTimeOffset StartsAt, DateTimeOffset FreeEndsAt);
