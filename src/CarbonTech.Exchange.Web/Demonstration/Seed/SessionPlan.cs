using CarbonTech.Exchange.Auctions.Sessions;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An invented session with its timetable.</summary>
/// <param name="OpenedAt">The operator drafts it.</param>
/// <param name="AnnouncedAt">Null: it stays a draft that the operator may announce.</param>
/// <param name="BiddingUntil">The invented people bid between the start and this.</param>
internal sealed record SessionPlan(
    string Key, SessionText Text, SessionTimes Times, SessionTerms Terms, DateTimeOffset OpenedAt, DateTimeOffset? AnnouncedAt, DateTimeOffset BiddingUntil, IReadOnlyList<LotPlan> Lots)
{
    /// <summary>The words of the invented session with this key.</summary>
    public static SessionText TextOf(string key)
    {
        var words = SeedData.Sessions.Single(s => s.Key == key);
        return new(words.TitleZh, words.TitleEn, words.IntroZh, words.IntroEn);
    }
}
