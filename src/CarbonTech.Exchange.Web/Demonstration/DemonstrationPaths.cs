namespace CarbonTech.Exchange.Web;

public static partial class Paths
{
    public const string DemonstrationClock = "/demo/clock";
}
