using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Web.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Search;

/// <summary>The words for facets and their values in the reader's language.</summary>
public sealed class FacetWords(Texts texts, IReadOnlyDictionary<PartyId, PartyName> owners)
{
    private static string Culture => CultureInfo.CurrentUICulture.Name;

    public string Of(Facet facet) => texts[$"search.facet.{SearchAddress.Names[facet]}"];

    public string Of(Facet facet, string value) => facet switch
    {
        Facet.Field => CodeTables.Fields.Label(value, Culture),
        Facet.DealMode => Deal(value),
        Facet.Owner => Owner(value),
        Facet.Trl when !value.Contains('-', StringComparison.Ordinal) => texts["search.trl.level", value],
        Facet.Region => Words.City(value),
        _ => Known($"search.{SearchAddress.Names[facet]}.{value}", value),
    };

    /// <summary>The last words of a contract's long name: 普通许可 rather than 技术许可-专利普通许可; in English without the remark at the end.</summary>
    public static string Deal(string code)
    {
        var label = CodeTables.DealTypes.Label(code, Culture);
        if (!Texts.IsChinese) return label.EndsWith(')') ? label.Split(" (")[0] : label;
        var cut = label.LastIndexOf('-') + 1;
        var tail = label[cut..];
        return tail.StartsWith("专利", StringComparison.Ordinal) && tail.EndsWith("许可", StringComparison.Ordinal) && tail.Length > 4 ? tail[2..] : tail;
    }

    private string Owner(string value) => Id.TryParse<PartyId>(value, out var id) && owners.TryGetValue(id, out var name) ? name.In(Culture) : value;

    private string Known(string key, string value) => Texts.Has(key) ? texts[key] : value;
}
