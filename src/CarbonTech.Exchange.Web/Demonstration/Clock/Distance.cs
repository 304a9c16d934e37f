using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Writes a length of time in words: the two largest units.</summary>
internal static class Distance
{
    internal static string InWords(this TimeSpan time, Texts texts) => time switch
    {
        { TotalMinutes: < 1 } => texts["demo.clock.none"],
        { TotalHours: < 1 } => texts["demo.clock.minutes", time.Minutes],
        { TotalDays: < 1 } => texts["demo.clock.hours", time.Hours, time.Minutes],
        _ => texts["demo.clock.days", time.Days, time.Hours],
    };
}
