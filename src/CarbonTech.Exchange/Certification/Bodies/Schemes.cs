using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The schemes that are built in, from <c>schemes.csv</c> and <c>scheme_items.csv</c>. A change of items is a new version beside the old one,
/// because cases keep theirs.</summary>
public static class Schemes
{
    private const string Folder = "Certification.Bodies";

    public static IReadOnlyList<Scheme> All { get; } = Read();

    /// <summary>The newest version of each scheme: what can be applied for.</summary>
    public static IReadOnlyList<Scheme> Open { get; } = [.. All.GroupBy(s => s.Code).Select(g => g.MaxBy(s => s.Version)!)];

    public static Scheme? Current(string? code) => Open.FirstOrDefault(s => s.Code == code);

    /// <summary>The version by which a case was begun; it is never removed.</summary>
    public static Scheme Of(string code, int version) => All.First(s => s.Code == code && s.Version == version);

    private static List<Scheme> Read()
    {
        var items = Csv.Embedded("scheme_items", Folder).ToLookup(r => (r["scheme"], r["version"]));
        return [.. Csv.Embedded("schemes", Folder).Select(r => new Scheme(
            r["code"], Number(r["version"]), Enum.Parse<BodyWork>(r["work"]), Enum.Parse<Capacities>(r["capacity"]), Enum.Parse<ClaimWord>(r["word"]),
            Enum.Parse<CoveredClaim>(r["claim"]), Number(r["valid_months"]))
        {
            NameZh = r["name_zh"], NameEn = r["name_en"], BasisZh = r["basis_zh"], BasisEn = r["basis_en"], Items = [.. items[(r["code"], r["version"])].Select(Item)],
        })];
    }

    private static SchemeItem Item(IReadOnlyDictionary<string, string> r) => new(
        r["item"], r["level"] is { Length: > 0 } level ? Number(level) : null, r["required"] == "yes", r["text_zh"], r["text_en"], r["shown_zh"], r["shown_en"]);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
