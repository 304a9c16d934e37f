namespace CarbonTech.Exchange.Catalogue;

/// <summary>How long an owner has to answer, and how much one party may ask of one owner. A rule of this market, not of law.</summary>
public static class EnquiryClock
{
    /// <summary>Calendar days after the day of asking; the last one ends at 24:00 in Asia/Shanghai.</summary>
    public const int AnswerDays = 5;

    /// <summary>Unanswered enquiries that a party may put to one owner on one day.</summary>
    public const int MostPerOwnerAndDay = 10;

    public static DateTimeOffset DueAt(DateTimeOffset asked) => ChinaDay.EndOf(ChinaDay.Of(asked).AddDays(AnswerDays));

    internal static DateTimeOffset DayBegan(DateTimeOffset now) => ChinaDay.StartOf(ChinaDay.Of(now));
}
