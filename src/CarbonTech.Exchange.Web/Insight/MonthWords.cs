using System.Globalization;
using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>Months as charts write them.</summary>
internal static class MonthWords
{
    private const int Fewest = 6;

    /// <summary>The months worth drawing: a young market begins with its first, but at least half a year is shown.</summary>
    internal static IReadOnlyList<MonthFigures> Of(MarketFigures figures)
    {
        var before = figures.Months.TakeWhile(m => m.Listed + m.Deals + m.Registrations == 0).Count();
        return [.. figures.Months.Skip(Math.Min(before, figures.Months.Count - Fewest))];
    }

    internal static IReadOnlyList<string> Short(MarketFigures figures) => [.. Of(figures).Select(m => Texts.IsChinese
        ? string.Create(CultureInfo.InvariantCulture, $"{m.Month} 月")
        : CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(m.Month))];

    internal static IReadOnlyList<string> Full(MarketFigures figures) => [.. Of(figures).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Year}-{m.Month:00}"))];
}
