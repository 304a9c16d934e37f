using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The full public state of a lot: nothing sealed, bidders by code. A higher version replaces a lower one.</summary>
/// <param name="Least">The least next bid.</param>
/// <param name="Last">The last bids, newest first.</param>
public sealed record LotMoment(
    LotId Lot,
    int Version,
    LotStatus Status,
    LotPhase Phase,
    int Round,
    Money? Price,
    string? LeaderCode,
    int Count,
    Money Least,
    DateTimeOffset StartsAt,
    DateTimeOffset FreeEndsAt,
    DateTimeOffset EndsAt,
    IReadOnlyList<LoggedBid> Last)
{
    /// <summary>How many of the last bids a moment carries.</summary>
    public const int Shown = 20;
}
