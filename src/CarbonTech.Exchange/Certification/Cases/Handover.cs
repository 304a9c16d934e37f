using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What stands around an evaluation when it is submitted: the evaluator's finding, the listing's present text, the files by item, and the
/// nonconformities that are not closed.</summary>
internal sealed record Handover(int? Finding, string TextDigest, IReadOnlyList<(string Item, string Digest)> Evidence, int OpenNonconformities)
{
    public Refusals Check(Case of)
    {
        var (scheme, marks) = (of.Scheme, of.Marks);
        var no = new Refusals()
            .When(of.Plan is null, CaseRefusals.NoPlan)
            .When(OpenNonconformities > 0, CaseRefusals.NonconformitiesOpen(OpenNonconformities))
            .When(scheme.HasPeriod && of.Reduction is null, CaseRefusals.FiguresNeeded);
        if (scheme.HasLevels && !IsLevel(scheme)) return no.When(true, CaseRefusals.FindingNeeded);
        if (scheme.HasLevels) no.Add(BeyondGap(of));
        var unjudged = Levels.Unjudged(scheme, marks, scheme.HasLevels ? LastToJudge(of) : null);
        no.When(unjudged.Count > 0, CaseRefusals.NotJudged(string.Join(", ", unjudged)));
        var bare = marks.Where(m => m.Verdict == MarkVerdict.Met && Evidence.All(e => e.Item != m.Item)).Select(m => m.Item).Order(StringComparer.Ordinal).ToList();
        return no.When(bare.Count > 0, CaseRefusals.NoEvidence(string.Join(", ", bare)));
    }

    private bool IsLevel(Scheme scheme) => Finding is { } level && level >= 0 && level <= scheme.Levels[^1];

    private Refusals BeyondGap(Case of)
    {
        var (level, reached, gap) = (Finding ?? 0, of.Reached, Levels.Unmet(of.Scheme, of.Marks, Finding));
        return new Refusals().When(level > reached, CaseRefusals.BeyondGap(level, reached, gap.Count > 0 ? gap[0] : ""));
    }

    /// <summary>Below the target the level after the finding is judged too, so that the record shows why it ends there.</summary>
    private int LastToJudge(Case of) => Math.Max(Finding ?? 0, Math.Min((Finding ?? 0) + 1, of.Aim.TargetTrl ?? 0));
}
