using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Everything a demand says, in the fields and codes of the provincial market. Immutable; a draft may leave gaps, <see cref="DemandRules"/> says
/// what a submitted one needs.</summary>
public sealed record DemandContent
{
    public string? NameZh { get; init; }

    public string? NameEn { get; init; }

    public string? DetailZh { get; init; }

    public string? DetailEn { get; init; }

    /// <summary>需求类型, a code of the provincial market.</summary>
    public string? Type { get; init; }

    /// <summary>合作方式, codes of the provincial market.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>A code of the plan's field tree.</summary>
    public string? Field { get; init; }

    /// <summary>A code of the administrative divisions.</summary>
    public string? Region { get; init; }

    /// <summary>意向投入, from and to; neither is 面议.</summary>
    public Money? InvestFrom { get; init; }

    public Money? InvestTo { get; init; }

    /// <summary>The last day on which it is answered, until 24:00 in Asia/Shanghai.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The readiness that is expected at least.</summary>
    public int? Trl { get; init; }

    public DemandContact? Contact { get; init; }

    /// <summary>What a keyword is looked for in: names, details, and the words of the codes, in both languages, folded.</summary>
    internal string Words() => Fold(string.Join(' ', ((string?[])[NameZh, NameEn, DetailZh, DetailEn, .. Labels(CodeTables.DemandTypes, [Type]), .. Labels(CodeTables.Fields, [Field]),
        .. Labels(CodeTables.Regions, [Region]), .. Labels(CodeTables.CooperationModes, Modes)]).Where(w => w is not null)));

    /// <summary>Compatibility forms made one, small letters: how a keyword and the words are compared.</summary>
    internal static string Fold(string text) => PlainText.Folded(text).ToLowerInvariant();

    private static IEnumerable<string?> Labels(CodeTable table, IEnumerable<string?> codes) => codes.SelectMany(c => table[c] is { } code ? [code.Zh, code.En] : Array.Empty<string?>());
}
