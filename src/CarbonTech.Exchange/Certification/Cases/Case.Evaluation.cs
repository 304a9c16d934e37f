using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Certification.CaseStatus;

namespace CarbonTech.Exchange.Certification;

internal sealed partial class Case
{
    public const int LongestPlan = 4_000;
    public const int MostParameters = 30;

    public string? Plan { get; private set; }

    public DateTimeOffset? PlannedAt { get; private set; }

    /// <summary>Figures that were found, beside those that follow from the reduction.</summary>
    public IReadOnlyList<CertifiedParameter> Parameters { get; private set; } = [];

    public VerifiedReduction? Reduction { get; private set; }

    /// <summary>How often the evaluation was submitted.</summary>
    public int Round { get; private set; }

    /// <summary>The level of the standing submission: frozen with it. Zero when none was reached.</summary>
    public int? Level { get; private set; }

    /// <summary>Of the standing submission; null while the evaluation is being worked.</summary>
    public string? SubmissionDigest { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The highest level whose required items, and all those below, are met or not applicable: proposed, never decided.</summary>
    public int Reached => Levels.Reached(Scheme, marks);

    /// <summary>What a certificate will list.</summary>
    public IReadOnlyList<CertifiedParameter> AllParameters => [.. Reduction?.Parameters() ?? [], .. Parameters];

    public Result<CaseStatus> PlanWork(string plan, PersonId by, DateTimeOffset now)
    {
        if (Works(by) is { } closed) return closed;
        if (CaseTexts.Needed(plan, nameof(Plan), LongestPlan) is { Any: true } no) return no;
        Enrol(by, CasePart.Evaluator, now);
        (Plan, PlannedAt) = (plan.Trim(), now);
        Record(new CasePlanned(Id));
        return Status;
    }

    public Result<CaseStatus> Judge(string item, MarkVerdict verdict, string text, PersonId by, DateTimeOffset now)
    {
        if (Works(by) is { } closed) return closed;
        if (Plan is null) return CaseRefusals.NoPlan;
        if (Scheme.Find(item) is null) return CaseRefusals.NoSuchItem;
        var no = CaseTexts.Needed(text, "Text", CaseMark.LongestText).When(!Enum.IsDefined(verdict), KernelRefusals.Required("Verdict"));
        if (no.Any) return no;
        Enrol(by, CasePart.Evaluator, now);
        if (marks.Find(m => m.Item == item) is { } mark) (mark.Verdict, mark.Text, mark.By, mark.At) = (verdict, text.Trim(), by, now);
        else marks.Add(new() { Case = Id, Item = item, Verdict = verdict, Text = text.Trim(), By = by, At = now });
        Record(new CaseItemJudged(Id, item, verdict));
        return Status;
    }

    public Result<CaseStatus> SetParameters(IReadOnlyList<CertifiedParameter> list, PersonId by, DateTimeOffset now)
    {
        if (Works(by) is { } closed) return closed;
        if (ParameterRules.Check(list) is { Any: true } no) return no;
        Enrol(by, CasePart.Evaluator, now);
        Parameters = [.. list];
        Record(new CaseFiguresEntered(Id));
        return Status;
    }

    public Result<CaseStatus> Enter(VerifiedReduction found, PersonId by, DateTimeOffset now)
    {
        if (Works(by) is { } closed) return closed;
        if (!Scheme.HasPeriod) return CaseRefusals.NoFiguresHere;
        if (found.Check() is { Any: true } no) return no;
        Enrol(by, CasePart.Evaluator, now);
        Reduction = found with { FunctionalUnit = found.FunctionalUnit.Trim() };
        Record(new CaseFiguresEntered(Id));
        return Status;
    }

    /// <summary>Someone of the body who may work on the evaluation becomes its evaluator.</summary>
    public Result<CaseStatus> Join(PersonId by, DateTimeOffset now)
    {
        if (Works(by) is { } closed) return closed;
        Enrol(by, CasePart.Evaluator, now);
        return Status;
    }

    public void Receive(string item, IReadOnlyList<string> digests) => Record(new CaseEvidenceAdded(Id, item, digests));

    /// <summary>Freezes everything under one digest. The level is the evaluator's own finding; it may stay below what the items carry, never beyond.</summary>
    public Result<CaseSubmission> Submit(Handover handover, PersonId by, DateTimeOffset now)
    {
        if (Works(by) is { } closed) return closed;
        if (handover.Check(this) is { Any: true } no) return no;
        Enrol(by, CasePart.Evaluator, now);
        (Level, TextDigest, Round, SubmittedAt) = (Scheme.HasLevels ? handover.Finding : null, handover.TextDigest, Round + 1, now);
        var submission = CaseSubmission.Of(this, handover, by, now);
        SubmissionDigest = submission.Digest;
        _ = Move(Review, new EvaluationSubmitted(Id, Round, submission.Digest)).Must();
        return submission;
    }

    /// <summary>Why this person may not work on the evaluation now, or null.</summary>
    private Refusal? Works(PersonId by) => Status != Evaluation ? KernelRefusals.NotNow(Status, Review)
        : Took(by, CasePart.Reviewer) || Took(by, CasePart.Decider) || Took(by, CasePart.Head) ? CaseRefusals.ReviewerMayNotEvaluate
        : null;
}
