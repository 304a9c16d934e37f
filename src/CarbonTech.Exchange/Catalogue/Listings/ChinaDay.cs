namespace CarbonTech.Exchange.Catalogue;

/// <summary>The calendar day of an instant in Asia/Shanghai (UTC+8 without summer time), in which the rules count their days.</summary>
internal static class ChinaDay
{
    public static DateOnly Of(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);

    /// <summary>The end of the day: 24:00 in Asia/Shanghai.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)).ToUniversalTime();

    /// <summary>The beginning of the day: 0:00 in Asia/Shanghai.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => EndOf(day.AddDays(-1));
}
