using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The scope of an approval in words.</summary>
internal static class ScopeWords
{
    public static string Works(IEnumerable<BodyWork> works, Texts texts) => string.Join(texts["list.comma"] + (Texts.IsChinese ? "" : " "), works.Select(w => texts.Of(w)));

    public static string Fields(IReadOnlyList<string> fields, Texts texts) => fields.Count == 0
        ? texts["bodies.fields.all"]
        : string.Join(texts["list.comma"] + (Texts.IsChinese ? "" : " "), fields.Select(f => CodeTables.Fields.Label(f, Texts.IsChinese ? "zh-CN" : "en")));

    public static string Days(ApprovalTerms terms) => $"{Day(terms.From)} – {Day(terms.Until)}";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
