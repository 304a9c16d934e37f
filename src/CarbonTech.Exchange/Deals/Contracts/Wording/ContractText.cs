using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The text of a contract in both languages with its digest: made from the record alone, so that the same record gives the same text. Blocks are
/// parted by an empty line, the first line of each is its heading. It has the fields that 民法典 845 and 846 ask for.</summary>
internal sealed record ContractText(string Number, string Template, string Zh, string En, string Digest)
{
    /// <summary>The version of the template; a change of the wording is another one.</summary>
    public const string Current = "2026-1";

    private static readonly string[] Ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public static ContractText Of(ContractMatter matter)
    {
        ContractClause[] clauses =
        [
            SubjectClauses.Project(matter), SubjectClauses.Subject(matter), PerformanceClauses.Plan(matter), PerformanceClauses.Secrecy(matter), PerformanceClauses.Risk(matter),
            PerformanceClauses.Results(matter), PerformanceClauses.Acceptance(matter), PriceClauses.Price(matter), PriceClauses.Settlement(matter), SubjectClauses.Register(matter),
            ClosingClauses.Conditions(matter), ClosingClauses.Damages(matter), ClosingClauses.Disputes(), ClosingClauses.Words(), ClosingClauses.Effect(matter),
        ];
        var head = SubjectClauses.Head(matter);
        var zh = Text(head.Zh, head.Lines.Select(l => l.Zh), clauses.Select((c, i) => ($"第{Ordinal(i + 1)}条　{c.Zh}", c.Lines.Select(l => l.Zh))));
        var en = Text(head.En, head.Lines.Select(l => l.En), clauses.Select((c, i) => (string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {c.En}"), c.Lines.Select(l => l.En))));
        return new(matter.Number, Current, zh, en, DigestOf(Current, zh, en));
    }

    public static string DigestOf(string template, string zh, string en) =>
        Convert.ToHexStringLower(SHA256.HashData(Canonical.Json(new("template", template), new("zh", zh), new("en", en))));

    private static string Text(string title, IEnumerable<string> head, IEnumerable<(string Heading, IEnumerable<string> Lines)> clauses)
    {
        var text = new StringBuilder(title).Append('\n').AppendJoin('\n', head.Select(Tidy));
        foreach (var (heading, lines) in clauses) text.Append("\n\n").Append(heading).Append('\n').AppendJoin('\n', lines.Select(Tidy));
        return text.Append('\n').ToString();
    }

    /// <summary>What people typed may have lines of its own; a block has no empty ones.</summary>
    private static string Tidy(string line) => PlainText.Composed(string.Join(' ', line.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    private static string Ordinal(int n) => n <= 10 ? Ordinals[n - 1] : n < 20 ? "十" + Ordinals[n - 11] : throw new ArgumentOutOfRangeException(nameof(n));
}
