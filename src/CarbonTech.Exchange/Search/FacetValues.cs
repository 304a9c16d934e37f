using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;

namespace CarbonTech.Exchange.Search;

/// <summary>The values of the facets: codes in the index and in addresses, words on pages.</summary>
public static class FacetValues
{
    /// <summary>The price by agreement (面议).</summary>
    public const string ByAgreement = "ask";

    /// <summary>A carbon claim that only the seller declares (自述), or none at all.</summary>
    public const string Declared = "declared";
    public const string NoClaim = "none";

    /// <summary>A listing without a patent of its own.</summary>
    public const string Outcome = "Outcome";

    private const long FenPerTenThousand = 1_000_000;

    /// <summary>A third party's word, as a value.</summary>
    public static string Of(ClaimWord word) => word.ToString().ToLowerInvariant();

    /// <summary>Bands in ten thousand yuan (万元), lower end included.</summary>
    public static IReadOnlyList<string> PriceBands { get; } = ["0-10", "10-50", "50-100", "100-500", "500-", ByAgreement];

    public static IReadOnlyList<string> TrlBands { get; } = ["1-3", "4-6", "7-9"];

    public static string PriceBand(long? minor) => (minor / FenPerTenThousand) switch
    {
        null => ByAgreement,
        < 10 => "0-10",
        < 50 => "10-50",
        < 100 => "50-100",
        < 500 => "100-500",
        _ => "500-",
    };

    public static string TrlBand(int level) => level <= 3 ? "1-3" : level <= 6 ? "4-6" : "7-9";

    /// <summary>The value above this one in its tree, or null at the top.</summary>
    public static string? ParentOf(Facet facet, string value) => facet switch
    {
        Facet.Field => FieldTree.Find(value)?.Parent,
        Facet.Trl => int.TryParse(value, out var level) ? TrlBand(level) : null,
        _ => null,
    };

    /// <summary>What was typed after <c>field:</c> as a value of the index: codes, labels in both languages and short words are known.</summary>
    internal static string Read(QueryField field, string typed) => field switch
    {
        QueryField.Field => CodeTables.Fields.Find(typed)?.Value ?? typed,
        QueryField.Deal => CodeTables.DealTypes.Find(typed)?.Value ?? typed,
        QueryField.Kind => typed.ToUpperInvariant() switch
        {
            "成果" or "OUTCOME" => Outcome,
            "发明" or "发明专利" or "INVENTION" or "PATENT" => nameof(PatentKind.Invention),
            "实用新型" or "UTILITYMODEL" or "UTILITY" => nameof(PatentKind.UtilityModel),
            "外观" or "外观设计" or "DESIGN" => nameof(PatentKind.Design),
            _ => typed,
        },
        QueryField.Ip => typed.ToUpperInvariant() switch
        {
            "已授权" or "授权" or "GRANTED" => nameof(IpPosition.Granted),
            "已公开" or "公开" or "PUBLISHED" => nameof(IpPosition.Published),
            "已申请" or "已申请未公开" or "APPLIED" => nameof(IpPosition.AppliedUnpublished),
            "未申请" or "NONE" => nameof(IpPosition.NotApplied),
            _ => typed,
        },
        QueryField.Claim => ReadWord(typed),
        _ => typed,
    };

    private static string ReadWord(string typed) => typed.ToUpperInvariant() switch
    {
        "自述" or "DECLARED" => Declared,
        "无" or "NONE" => NoClaim,
        "已检测" or "检测" or "TESTED" => Of(ClaimWord.Tested),
        "已评价" or "评价" or "EVALUATED" => Of(ClaimWord.Evaluated),
        "已核查" or "核查" or "VERIFIED" => Of(ClaimWord.Verified),
        "已审定" or "审定" or "VALIDATED" => Of(ClaimWord.Validated),
        "已认证" or "认证" or "CERTIFIED" => Of(ClaimWord.Certified),
        _ => typed,
    };
}
