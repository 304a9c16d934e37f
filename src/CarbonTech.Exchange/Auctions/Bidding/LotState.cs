using CarbonTech.Exchange.Auctions.Lots;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Where the bidding of one round stands. The leader's maximum is known to the desk alone. Amounts in fen.</summary>
internal sealed record LotState(LotStatus Status, int Round, int Count, long? Price, string? Leader, long LeaderMaximum, DateTimeOffset EndsAt)
{
    /// <summary>The least amount of the next bid.</summary>
    public long Least(LotRules rules) => Price is { } price ? checked(price + rules.Step) : rules.Start;
}
