using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A lot as its page shows it to one reader. The reserve's amount is not in it.</summary>
/// <param name="Times">The session's timetable around this lot's own start.</param>
/// <param name="FreeEndsAt">As it stands now; it moves with a suspension.</param>
/// <param name="Ties">Ties to the seller that the winner had declared, published with the result.</param>
/// <param name="Former">The lot that was put up before this one.</param>
/// <param name="Mine">The reader's seat on the lot, if his party has one.</param>
/// <param name="Asks">What waits for the seller, if the reader is the seller.</param>
public sealed record LotView(
    LotRow Lot, PartyName Seller, string SessionTitleZh, string SessionTitleEn, SessionTimes Times, SessionTerms Terms, string Rules, string RulesDigest,
    Timing Timing, int Round, DateTimeOffset? FreeEndsAt, string? Reason, DealId? Deal, string LogHash, IReadOnlyList<string> Ties, IReadOnlyList<Paper> Papers,
    LotId? Former, LotId? Relisted, int Version, MySeat? Mine, SellerAsks? Asks, bool Watching)
{
    /// <summary>A single taker and the seller agree before this.</summary>
    public DateTimeOffset AgreeUntil => Times.StartsAt.AddDays(Terms.AgreementDays);
}
