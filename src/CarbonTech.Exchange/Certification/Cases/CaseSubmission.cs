using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>An evaluation as it was submitted: its whole content and the digest over it. Append-only: a returned one stays beside the next.</summary>
internal sealed class CaseSubmission
{
    public required CaseId Case { get; init; }

    public required int Round { get; init; }

    public required string Content { get; init; }

    public required string Digest { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    public static CaseSubmission Of(Case of, Handover handover, PersonId by, DateTimeOffset now)
    {
        var content = ExchangeJson.Write(new SubmittedMatter(
            of.Id, of.SchemeCode, of.SchemeVersion, of.Round, of.Level, of.TextDigest, of.Plan!,
            [.. of.Marks.OrderBy(m => m.Item, StringComparer.Ordinal).Select(m => new SubmittedMark(
                m.Item, m.Verdict, m.Text, [.. handover.Evidence.Where(e => e.Item == m.Item).Select(e => e.Digest).Order(StringComparer.Ordinal)]))],
            of.AllParameters, [.. handover.Evidence.Select(e => e.Digest).Distinct().Order(StringComparer.Ordinal)]));
        return new() { Case = of.Id, Round = of.Round, Content = content, Digest = Digests.OfText(content), By = by, At = now };
    }
}
