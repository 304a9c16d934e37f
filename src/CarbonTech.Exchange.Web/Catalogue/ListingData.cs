using System.Globalization;
using System.Text.Json;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Certification;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>A listing as schema.org JSON-LD, of what everyone may read and never the contact.</summary>
internal static class ListingData
{
    /// <summary>Safe inside a script element: the serializer escapes what could end it.</summary>
    public static string Json(ListingPage page, PartyName? owner, string address, ListingMarks marks)
    {
        var c = Disclosure.For(page.Content, DisclosureTier.Public);
        var certified = Certified(c, address, marks);
        var data = new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = certified.Count > 0 ? new[] { "CreativeWork", "Product" } : "CreativeWork",
            ["@id"] = address,
            ["url"] = address,
            ["identifier"] = c.ExternalId,
            ["name"] = Words(c.TitleZh, c.TitleEn),
            ["disambiguatingDescription"] = Words(c.OneLine, c.OneLineEn),
            ["abstract"] = Words(c.Abstract, c.AbstractEn),
            ["about"] = CodeTables.Fields[c.Field] is { } field ? new Dictionary<string, object?> { ["@type"] = "DefinedTerm", ["termCode"] = field.Value, ["name"] = Words(field.Zh, field.En) } : null,
            ["keywords"] = c.Keywords.Count == 0 ? null : c.Keywords,
            ["creator"] = c.Inventors.Count == 0 ? null : c.Inventors.Select(name => new Dictionary<string, object?> { ["@type"] = "Person", ["name"] = name }),
            ["provider"] = owner is null ? null : new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = Words(owner.Zh, owner.En) },
            ["citation"] = c.Patents.Count + c.Publications.Count == 0 ? null : c.Patents.Select(p => p.Printed()).Concat(c.Publications),
            ["datePublished"] = page.ListedAt?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["dateModified"] = c.LastVerified?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["expires"] = c.ValidUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["license"] = c.LicenceOfRecord,
            ["hasCertification"] = certified.Count > 0 ? certified : null,
            ["offers"] = page.Status == ListingStatus.Listed ? Offer(c, address) : null,
        };
        return JsonSerializer.Serialize(data.Where(d => d.Value is not null).ToDictionary());
    }

    /// <summary>Certificates in force that cover a claim which everyone may read here; nothing else is a certification.</summary>
    private static List<Dictionary<string, object?>> Certified(ListingContent c, string address, ListingMarks marks) =>
        [.. marks.All.Where(m => m.Covers && (m.Claim == CoveredClaim.Trl ? c.Trl is not null : c.Carbon is not null)).Select(m => new Dictionary<string, object?>
        {
            ["@type"] = "Certification",
            ["name"] = Words(Texts.Table[$"enum.ClaimWord.{m.Word}"].Zh, Texts.Table[$"enum.ClaimWord.{m.Word}"].En),
            ["certificationIdentification"] = m.Number,
            ["certificationStatus"] = "https://schema.org/CertificationActive",
            ["url"] = new Uri(new Uri(address), Paths.Certificate(m.Number)).AbsoluteUri,
            ["issuedBy"] = marks.Bodies.TryGetValue(m.Body, out var body) ? new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = Words(body.Zh, body.En) } : null,
            ["validFrom"] = Show.Day(m.GrantedAt),
            ["expires"] = Show.Day(m.ValidUntil.AddTicks(-1)),
        })];

    private static Dictionary<string, object?> Offer(ListingContent c, string address)
    {
        var offer = new Dictionary<string, object?> { ["@type"] = "Offer", ["url"] = address, ["availability"] = "https://schema.org/InStock" };
        if (c.AskingPriceMinor is not { } minor) return offer;
        offer["price"] = (minor / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        offer["priceCurrency"] = "CNY";
        return offer;
    }

    private static object? Words(string? zh, string? en)
    {
        var words = new List<Dictionary<string, string>>(2);
        if (!string.IsNullOrEmpty(zh)) words.Add(new() { ["@language"] = "zh-CN", ["@value"] = zh });
        if (!string.IsNullOrEmpty(en) && en != zh) words.Add(new() { ["@language"] = "en", ["@value"] = en });
        return words.Count == 0 ? null : words;
    }
}
