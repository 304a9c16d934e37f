using System.Globalization;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>An instant as a document says it: in the time of Beijing, which has no summer time, with its distance from UTC.</summary>
internal static class BeijingTime
{
    private static readonly TimeSpan East = TimeSpan.FromHours(8);

    public static string Of(DateTimeOffset instant) => instant.ToOffset(East).ToString("yyyy-MM-dd HH:mm '(UTC+8)'", CultureInfo.InvariantCulture);
}
