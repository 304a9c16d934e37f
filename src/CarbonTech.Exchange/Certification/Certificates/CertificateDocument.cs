using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel.Printing;

namespace CarbonTech.Exchange.Certification;

/// <summary>A certificate on paper: what was stated, never how it stands. It depends on the record alone, so it prints the same today and in years.</summary>
internal static class CertificateDocument
{
    public static PrintedDocument Of(CertificateView view, Uri page)
    {
        var s = view.Statement;
        return new(CertificateWords.Title(s.Word), view.Number, view.GrantedAt, [.. Parts(view)])
        {
            Issuer = Name(view.BodyName.Zh, view.BodyName.En), Page = page, PageNote = CertificateWords.PageNote, Foot = CertificateWords.Foot,
        };
    }

    /// <summary>The last day of validity: days end at 24:00 in Shanghai.</summary>
    internal static DateOnly LastDay(DateTimeOffset validUntil) => ChinaDay.Of(validUntil.AddTicks(-1));

    private static IEnumerable<PrintedPart> Parts(CertificateView view)
    {
        var s = view.Statement;
        yield return new PrintedPart.Note(CertificateWords.AskThePage);
        yield return new PrintedPart.Heading(CertificateWords.Finding);
        yield return new PrintedPart.Paragraph(new(s.FindingZh, s.FindingEn));
        yield return new PrintedPart.Heading(CertificateWords.Subject);
        yield return new PrintedPart.Facts([.. Facts(view)]);
        if (s.Parameters.Count > 0)
        {
            yield return new PrintedPart.Heading(CertificateWords.Parameters);
            yield return Parameters(s.Parameters);
        }

        if (s.AddedValueZh is not null || s.AddedValueEn is not null)
        {
            yield return new PrintedPart.Heading(CertificateWords.AddedValue);
            yield return new PrintedPart.Paragraph(new(s.AddedValueZh ?? "", s.AddedValueEn ?? ""));
        }

        yield return new PrintedPart.Heading(CertificateWords.Limits);
        yield return new PrintedPart.Paragraph(new(s.LimitsZh, s.LimitsEn));
        yield return new PrintedPart.Heading(CertificateWords.Evidence);
        yield return new PrintedPart.Items([.. s.Evidence.Select(Bilingual.Same)], Numbered: true);
        yield return new PrintedPart.Heading(CertificateWords.Signatures);
        yield return new PrintedPart.Signatures(
            new(new($"决定人 · {view.BodyName.Zh}", "Decided by"), view.Decider, CertificateWords.Declaration, null),
            new(new($"机构负责人 · {view.BodyName.Zh}", "Head of the body"), view.Head, CertificateWords.Declaration, s.DecidedAt));
    }

    private static IEnumerable<PrintedPart.Fact> Facts(CertificateView view)
    {
        var s = view.Statement;
        yield return new(new("技术", "Technology"), Name(s.TechnologyZh, s.TechnologyEn));
        yield return new(new("持有人", "Holder"), Name(view.HolderName.Zh, view.HolderName.En));
        yield return new(new("涵盖的声明", "Claim covered"), CertificateWords.Claim(s.Claim));
        yield return new(new("用语", "Word"), CertificateWords.Word(s.Word));
        if (s.Trl is { } level) yield return new(new("技术就绪度", "Readiness level"), CertificateWords.Level(level));
        if (s is { PeriodFrom: { } from, PeriodUntil: { } until }) yield return new(new("核查期间", "Period"), Bilingual.Same($"{Day(from)} – {Day(until)}"));
        if (s.ReasonableAssurance is { } reasonable) yield return new(new("保证等级", "Level of assurance"), CertificateWords.Assurance(reasonable));
        var scheme = Schemes.Of(s.Scheme, s.SchemeVersion);
        yield return new(new("方案", "Scheme"), new($"{scheme.NameZh}（{s.Scheme} 第 {s.SchemeVersion} 版）", $"{scheme.NameEn} ({s.Scheme}, version {s.SchemeVersion})"));
        yield return new(new("依据", "Basis"), new(scheme.BasisZh, scheme.BasisEn));
        yield return new(new("颁发日期", "Granted on"), Bilingual.Same(Day(ChinaDay.Of(view.GrantedAt))));
        yield return new(new("有效期至", "Valid until"), new($"{Day(LastDay(s.ValidUntil))}（含当日）", $"{Day(LastDay(s.ValidUntil))}, that day included"));
        yield return new(new("所审材料文本摘要", "Digest of the text examined"), Bilingual.Same(s.TextDigest));
        yield return new(new("本声明摘要", "Digest of this statement"), Bilingual.Same(view.Digest));
    }

    private static PrintedPart.Table Parameters(IReadOnlyList<CertifiedParameter> parameters) => new(
        [new(new("参数", "Parameter"), 9), new(new("数值", "Value"), 5, Numeric: true), new(new("不确定度 (k = 2)", "Uncertainty"), 5, Numeric: true), new(new("单位", "Unit"), 4), new(new("条件", "Conditions"), 7)],
        [.. parameters.Select(p => (IReadOnlyList<Bilingual>)[
            Name(p.NameZh, p.NameEn), Bilingual.Same(p.Printed(p.Value)), Bilingual.Same(p.Uncertainty is { } u ? $"± {p.Printed(u)}" : "—"), Bilingual.Same(p.Unit), Bilingual.Same(p.Conditions ?? "")])]);

    private static Bilingual Name(string zh, string en) => new(zh, en == zh ? "" : en);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
