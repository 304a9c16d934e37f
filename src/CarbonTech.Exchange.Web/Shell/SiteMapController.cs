using System.Text;
using System.Xml.Linq;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Web.Notifications;
using CarbonTech.Exchange.Web.Search;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>What machines ask a site first: robots.txt, the map of its public pages, the feed of the newest listings.</summary>
[AllowAnonymous]
public sealed class SiteMapController(SearchListings search, SiteAddress site, Texts texts) : ExchangeController
{
    private const int MostListings = 1_000;
    private const int PerStep = 100;
    private const int InFeed = 30;
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly string[] Pages = [Paths.Home, Paths.Search, Paths.Demands, Paths.Sessions, Paths.Certificates, Paths.Figures];

    [HttpGet(Paths.Robots)]
    public IResult Robots() => Results.Text(
        $"User-agent: *\nDisallow: {Paths.Inbox}\nDisallow: {Paths.Desk}\nDisallow: {Paths.Account}\nDisallow: /operator/\nSitemap: {site.Of(Paths.SiteMap)}\n", "text/plain", Encoding.UTF8);

    [HttpGet(Paths.SiteMap)]
    public async Task<IResult> SiteMap()
    {
        var entries = Pages.Select(p => Entry(p, null)).ToList();
        for (var page = 1; page <= MostListings / PerStep; page++)
        {
            var found = await search.RunAsync(new(Sort: SearchSort.Newest, Page: page, Size: PerStep), Gone);
            entries.AddRange(found.Answer.Hits.Select(h => Entry(Paths.Listing(h.Listing.Id), h.Listing.ListedAt)));
            if (page >= found.LastPage) break;
        }

        return Xml(new XElement(Map + "urlset", entries), "application/xml");
    }

    [HttpGet(Paths.Feed)]
    public async Task<IResult> Feed()
    {
        var found = (await search.RunAsync(new(Sort: SearchSort.Newest, Size: InFeed), Gone)).Answer.Hits;
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", Texts.IsChinese ? "zh-CN" : "en"),
            new XElement(Atom + "id", site.Of(Paths.Feed)),
            new XElement(Atom + "title", $"{texts["home.newest"]} – {texts["shell.name"]}"),
            new XElement(Atom + "updated", Show.Iso(found.Select(h => h.Listing.ListedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max())),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", site.Of(Paths.Feed))),
            found.Select(h => FeedEntry(h.Listing)));
        return Xml(feed, "application/atom+xml");
    }

    private static IResult Xml(XElement root, string type) => Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}", type, Encoding.UTF8);

    private XElement Entry(string path, DateTimeOffset? changed) =>
        new(Map + "url", new XElement(Map + "loc", site.Of(path)), changed is { } at ? new XElement(Map + "lastmod", Show.Iso(at)) : null);

    private XElement FeedEntry(SearchDocument listing) => new(
        Atom + "entry",
        new XElement(Atom + "id", site.Of(Paths.Listing(listing.Id))),
        new XElement(Atom + "title", texts.Pick(listing.TitleZh, listing.TitleEn)),
        new XElement(Atom + "updated", Show.Iso(listing.ListedAt)),
        new XElement(Atom + "author", new XElement(Atom + "name", texts.Pick(listing.OwnerZh, listing.OwnerEn))),
        new XElement(Atom + "link", new XAttribute("href", site.Of(Paths.Listing(listing.Id)))),
        new XElement(Atom + "summary", texts.Pick(listing.LineZh, listing.LineEn)));
}
