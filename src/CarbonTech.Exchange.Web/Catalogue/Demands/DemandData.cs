using System.Globalization;
using System.Text.Json;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>A demand as schema.org JSON-LD, of what everyone may read and never the contact.</summary>
internal static class DemandData
{
    /// <summary>Safe inside a script element: the serializer escapes what could end it.</summary>
    public static string Json(DemandPage page, PartyName? publisher, string address)
    {
        var c = page.Content;
        var data = new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Demand",
            ["@id"] = address,
            ["url"] = address,
            ["identifier"] = page.Number,
            ["name"] = Words(c.NameZh, c.NameEn),
            ["description"] = Words(c.DetailZh, c.DetailEn),
            ["availabilityStarts"] = Instant(page.OpenedAt),
            ["availabilityEnds"] = Instant(page.EndsAt),
            ["areaServed"] = CodeTables.Regions[c.Region] is { } region ? new Dictionary<string, object?> { ["@type"] = "AdministrativeArea", ["name"] = Words(region.Zh, region.En), ["identifier"] = region.Value } : null,
            ["itemOffered"] = CodeTables.Fields[c.Field] is { } field
                ? new Dictionary<string, object?> { ["@type"] = "Service", ["category"] = new Dictionary<string, object?> { ["@type"] = "DefinedTerm", ["termCode"] = field.Value, ["name"] = Words(field.Zh, field.En) } }
                : null,
            ["priceSpecification"] = Price(c.InvestFrom, c.InvestTo),
            ["@reverse"] = publisher is null
                ? null
                : new Dictionary<string, object?> { ["seeks"] = new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = Words(publisher.Zh, publisher.En) } },
        };
        return JsonSerializer.Serialize(data.Where(d => d.Value is not null).ToDictionary());
    }

    private static Dictionary<string, object?>? Price(Money? from, Money? to)
    {
        if (from is null && to is null) return null;
        var price = new Dictionary<string, object?> { ["@type"] = "PriceSpecification", ["priceCurrency"] = "CNY" };
        if (from is { } least) price["minPrice"] = Plain(least);
        if (to is { } most) price["maxPrice"] = Plain(most);
        return price;
    }

    private static string Plain(Money money) => money.Major.ToString("0.00", CultureInfo.InvariantCulture);

    private static string? Instant(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static object? Words(string? zh, string? en)
    {
        var words = new List<Dictionary<string, string>>(2);
        if (!string.IsNullOrEmpty(zh)) words.Add(new() { ["@language"] = "zh-CN", ["@value"] = zh });
        if (!string.IsNullOrEmpty(en) && en != zh) words.Add(new() { ["@language"] = "en", ["@value"] = en });
        return words.Count == 0 ? null : words;
    }
}
