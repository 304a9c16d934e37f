using System.Globalization;
using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>Months as charts write them.</summary>
internal static class MonthWords
{
    internal static IReadOnlyList<string> Short(MarketFigures figures) => [.. figures.Months.Select(m => Texts.IsChinese
        ? string.Create(CultureInfo.InvariantCulture, $"{m.Month} 月")
        : CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(m.Month))];

    internal static IReadOnlyList<string> Full(MarketFigures figures) => [.. figures.Months.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Year}-{m.Month:00}"))];
}
