namespace CarbonTech.Exchange.Web;

/// <summary>Finding listings.</summary>
public static partial class Paths
{
    public const string Search = "/search";
}
