namespace CarbonTech.Exchange.Insight;

/// <summary>Calendar months in the market's time (Asia/Shanghai, UTC+8 without summer time).</summary>
internal static class Months
{
    private static readonly TimeSpan Market = TimeSpan.FromHours(8);

    /// <summary>The first instants of the last so many months, and that of the next one at the end.</summary>
    internal static IReadOnlyList<DateTimeOffset> Edges(DateTimeOffset now, int months)
    {
        var local = now.ToOffset(Market);
        var first = new DateTimeOffset(local.Year, local.Month, 1, 0, 0, 0, Market).AddMonths(1 - months);
        return [.. Enumerable.Range(0, months + 1).Select(first.AddMonths)];
    }

    internal static DateTimeOffset YearOf(DateTimeOffset now) => new(now.ToOffset(Market).Year, 1, 1, 0, 0, 0, Market);
}
