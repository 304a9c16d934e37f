namespace CarbonTech.Exchange.Web;

/// <summary>Every address of the site in one type, one partial file per module, so that a link that leads nowhere does not compile.</summary>
public static partial class Paths
{
    public const string Home = "/";
    public const string Language = "/language";
    public const string Error = "/error";
    public const string Robots = "/robots.txt";
    public const string SiteMap = "/sitemap.xml";
    public const string Feed = "/feed.atom";
}
