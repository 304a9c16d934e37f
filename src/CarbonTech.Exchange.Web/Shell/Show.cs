using System.Globalization;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>How values are written for people: money as ¥ 2,380,000, instants in the market's time (Asia/Shanghai), by the reader's culture.</summary>
public static class Show
{
    /// <summary>The market's time zone; days end at 24:00 there.</summary>
    public static readonly TimeZoneInfo Market = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static string Money(Money money)
    {
        var sign = money.Currency == Currency.CNY ? "¥" : "$";
        var minus = money.Minor < 0 ? "−" : "";
        var format = money.Minor % 100 == 0 ? "#,0" : "#,0.00";
        return $"{minus}{sign}\u00a0{Math.Abs(money.Major).ToString(format, CultureInfo.InvariantCulture)}";
    }

    public static string Number(decimal number, string format = "#,0.####") => number.ToString(format, CultureInfo.InvariantCulture);

    public static DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Market);

    /// <summary>2026-11-22 14:05 in both languages: sorts, and nobody mistakes month and day.</summary>
    public static string Time(DateTimeOffset at) => Local(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>An end: a day ends at 24:00 of itself, not at 00:00 of the next.</summary>
    public static string Until(DateTimeOffset end) => Local(end) is { TimeOfDay.Ticks: 0 } midnight
        ? midnight.AddDays(-1).ToString("yyyy-MM-dd 24:00", CultureInfo.InvariantCulture)
        : Time(end);

    public static string TimeWithSeconds(DateTimeOffset at) => Local(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>The time of day with seconds, in rooms with milliseconds.</summary>
    public static string Clock(DateTimeOffset at, bool milliseconds = false) => Local(at).ToString(milliseconds ? "HH:mm:ss.fff" : "HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Beside a time of day, when the times of a list are of several days.</summary>
    public static string MonthDay(DateTimeOffset at) => Local(at).ToString("MM-dd", CultureInfo.InvariantCulture);

    public static string ClockMinutes(DateTimeOffset at) => Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What is left: 02:41, 1:02:41, 3 d 01:02:41, in Chinese 3 天 01:02:41.</summary>
    public static string Left(TimeSpan left) => left <= TimeSpan.Zero ? "00:00"
        : left.Days > 0 ? $"{new Texts()["shell.days-left", left.Days]} {left.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)}"
        : left.ToString(left.Hours > 0 ? @"h\:mm\:ss" : @"mm\:ss", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset at) => Local(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>For the datetime attribute of time elements and for input type=datetime-local.</summary>
    public static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string Input(DateTimeOffset at) => Local(at).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    internal static object? Argument(object? value) => value switch
    {
        Money money => Money(money),
        DateTimeOffset at => Time(at),
        Enum word => new Texts().Of(word),
        decimal number => Number(number),
        long number => number.ToString("#,0", CultureInfo.InvariantCulture),
        int number => number.ToString("#,0", CultureInfo.InvariantCulture),
        _ => value,
    };
}
