using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Web;

/// <summary>Deals.</summary>
public static partial class Paths
{
    public const string Deals = "/deals";

    public static string Deal(DealId id) => $"{Deals}/{id}";
}
