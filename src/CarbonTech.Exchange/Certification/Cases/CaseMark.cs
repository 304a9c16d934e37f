using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The finding about one item of the scheme; the last one stands, the former ones are in the submissions.</summary>
internal sealed class CaseMark
{
    public const int LongestText = 2_000;

    public required CaseId Case { get; init; }

    public required string Item { get; init; }

    public required MarkVerdict Verdict { get; set; }

    public required string Text { get; set; }

    public required PersonId By { get; set; }

    public required DateTimeOffset At { get; set; }

    public bool Satisfies => Verdict is MarkVerdict.Met or MarkVerdict.NotApplicable;
}
