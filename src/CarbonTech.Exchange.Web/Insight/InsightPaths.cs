namespace CarbonTech.Exchange.Web;

/// <summary>The figures of the market, and what waits for a person.</summary>
public static partial class Paths
{
    public const string Figures = "/figures";
    public const string Desk = "/desk";
    public const string Stuck = "/operator/stuck";
}
