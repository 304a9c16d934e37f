using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Insight;

/// <summary>A calendar month of the market's time zone.</summary>
/// <param name="From">Its first instant.</param>
public sealed record MonthFigures(DateTimeOffset From, int Listed, int Deals, Money Value, int Registrations)
{
    public int Year => From.Year;

    public int Month => From.Month;
}
