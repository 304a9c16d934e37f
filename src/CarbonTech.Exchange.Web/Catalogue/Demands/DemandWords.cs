using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>How a demand's amounts and codes are written, and where outcomes for it are looked for.</summary>
internal static class DemandWords
{
    private const int MostWords = 2;
    private const int LongestWord = 4;

    private static readonly string[] Between =
        ["的", "与", "和", "及", "或", "用于", "面向", "一种", "关键", "技术", "方案", "系统", "装置", "设备", "研发", "改造", "需求", "开发", "应用", "工艺", "升级", "、", "，", "（", "）", "(", ")", " ", "-", "—", "/"];

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
        { "a", "an", "and", "at", "by", "for", "from", "in", "into", "its", "of", "on", "or", "the", "to", "under", "with", "technology", "system", "process", "development" };

    public static string Culture => Texts.IsChinese ? "zh-CN" : "en";

    /// <summary>¥ 200 万 – 500 万, or that it is to be agreed.</summary>
    public static string Investment(Texts texts, Money? from, Money? to) => Range(texts, from, to, ShortMoney.Of);

    /// <summary>The same to the yuan.</summary>
    public static string Exact(Texts texts, Money? from, Money? to) => Range(texts, from, to, Show.Money);

    public static string Modes(Texts texts, IEnumerable<string> modes) => string.Join(Texts.IsChinese ? "、" : ", ", modes.Select(m => CodeTables.CooperationModes.Label(m, Culture)));

    /// <summary>A field with its branch.</summary>
    public static string Field(string? field) => string.Join(" › ", CodeTables.Fields.Path(field).Select(f => f.Label(Culture)));

    /// <summary>A listing in few words: whose, how ready, for how much.</summary>
    public static string Offer(Texts texts, OfferedListing offer) => string.Join(" · ", new[]
    {
        texts.Pick(offer.OwnerZh, offer.OwnerEn), offer.Trl is { } trl ? $"TRL {trl}" : null,
        offer.PriceMinor is { } minor ? Show.Money(new Money(minor, Currency.CNY)) : texts["listing.negotiable"],
    }.Where(p => !string.IsNullOrEmpty(p)));

    public static string FindInField(string field) => $"{Paths.Search}?field={Uri.EscapeDataString(field)}";

    /// <summary>The words of its name that say what it is about, in the reader's language; null when none is left.</summary>
    public static string? Find(DemandContent content)
    {
        var words = Texts.IsChinese || string.IsNullOrWhiteSpace(content.NameEn) ? Chinese(content.NameZh ?? "") : English(content.NameEn);
        return words.Count == 0 ? null : $"{Paths.Search}?q={Uri.EscapeDataString(string.Join(' ', words))}";
    }

    private static string Range(Texts texts, Money? from, Money? to, Func<Money, string> write) => (from, to) switch
    {
        (null, null) => texts["demand.negotiable"],
        ({ } least, null) => texts["demand.from", write(least)],
        (null, { } most) => texts["demand.to", write(most)],
        ({ } least, { } most) when least == most => write(least),
        ({ } least, { } most) => texts["demand.range", write(least), write(most).TrimStart('¥', '\u00a0')],
    };

    /// <summary>The ends of its longest pieces: in a Chinese name the thing stands at the end.</summary>
    private static List<string> Chinese(string name) => [.. name.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(p => p.Length >= 2).OrderByDescending(p => p.Length).Take(MostWords).Select(p => p.Length > LongestWord && p.All(c => c > 0x2E80) ? p[^LongestWord..] : p)];

    private static List<string> English(string name) => [.. name.Split([' ', ',', ';', '(', ')', '/', '–', '—'], StringSplitOptions.RemoveEmptyEntries)
        .Where(w => w.Length > 2 && !Small.Contains(w)).OrderByDescending(w => w.Length).Take(MostWords)];
}
