namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>A calendar day of the market (Asia/Shanghai), from which the demonstration's times are told.</summary>
internal readonly record struct MarketDay(DateOnly Day)
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public static MarketDay Of(DateTimeOffset at) => new(DateOnly.FromDateTime(at.ToOffset(Shanghai).DateTime));

    public MarketDay Next(int days) => new(Day.AddDays(days));

    public DateTimeOffset At(int hour, int minute = 0) => new DateTimeOffset(Day.ToDateTime(TimeOnly.MinValue), Shanghai).AddHours(hour).AddMinutes(minute).ToUniversalTime();
}
