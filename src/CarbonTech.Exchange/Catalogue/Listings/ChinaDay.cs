namespace CarbonTech.Exchange.Catalogue;

/// <summary>The calendar day of an instant in Asia/Shanghai (UTC+8 without summer time), in which the rules count their days.</summary>
internal static class ChinaDay
{
    public static DateOnly Of(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);
}
