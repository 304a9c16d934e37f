namespace CarbonTech.Exchange.Web.Shell.Parts;

/// <summary>A scale from zero to a round number at or above the largest value, in a few round steps.</summary>
public sealed record ChartScale(decimal Step, int Steps)
{
    private const int Wanted = 4;
    private static readonly decimal[] Round = [1, 2, 2.5m, 5, 10];

    public decimal Top => Step * Steps;

    /// <param name="whole">The values are counts: no step below one, none between.</param>
    public static ChartScale For(decimal most, bool whole = true)
    {
        if (most <= 0) return new(1, 1);
        var unit = 1m;
        while (unit * 10 <= most / Wanted) unit *= 10;
        while (!whole && unit > most / Wanted) unit /= 10;
        var step = Round.Select(r => r * unit).First(s => s * Wanted >= most && (!whole || s == decimal.Truncate(s)));
        return new(step, (int)Math.Ceiling(most / step));
    }

    public IEnumerable<decimal> Marks => Enumerable.Range(0, Steps + 1).Select(i => Step * i);
}
