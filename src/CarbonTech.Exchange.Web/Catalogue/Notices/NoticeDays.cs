using System.Globalization;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>Days as people read them: a period that ends at 24:00 ends on its last day.</summary>
internal static class NoticeDays
{
    /// <summary>The last day of a period by its end.</summary>
    public static string Last(DateTimeOffset endsAt) => Show.Day(endsAt.AddTicks(-1));

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
