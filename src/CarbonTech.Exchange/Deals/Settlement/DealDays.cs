using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Deals;

/// <summary>Deadlines in calendar days, which end at 24:00 in Asia/Shanghai.</summary>
internal static class DealDays
{
    /// <summary>So many calendar days after the day of this instant.</summary>
    public static DateTimeOffset After(DateTimeOffset at, int days) => ChinaDay.EndOf(ChinaDay.Of(at).AddDays(days));

    public static DateTimeOffset AfterMonths(DateTimeOffset at, int months) => ChinaDay.EndOf(ChinaDay.Of(at).AddMonths(months));
}
