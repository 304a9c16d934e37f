using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Certification.CaseStatus;

namespace CarbonTech.Exchange.Certification;

internal sealed partial class Case
{
    public const int LongestComments = 4_000;

    /// <summary>What the reviewer said last.</summary>
    public string? ReviewComments { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    /// <summary>Signed by the decider, waiting for or bearing the second signature.</summary>
    public CaseDecision? Decided { get; private set; }

    /// <summary>Why the head sent the former decision back.</summary>
    public string? SentBack { get; private set; }

    public PersonId? Head { get; private set; }

    public Result<CaseStatus> Return(string comments, PersonId by, DateTimeOffset now)
    {
        if (Status != Review) return KernelRefusals.NotNow(Status, Evaluation);
        if (Took(by, CasePart.Evaluator)) return CaseRefusals.EvaluatorMayNotReview;
        if (CaseTexts.Needed(comments, "Comments", LongestComments) is { Any: true } no) return no;
        Enrol(by, CasePart.Reviewer, now);
        (ReviewComments, ReviewedAt, Level, SubmissionDigest, SubmittedAt) = (comments.Trim(), now, null, null, null);
        return Move(Evaluation, new EvaluationReturned(Id, Round));
    }

    public Result<CaseStatus> Pass(string digest, string? comments, PersonId by, DateTimeOffset now)
    {
        if (Status != Review) return KernelRefusals.NotNow(Status, Decision);
        if (Took(by, CasePart.Evaluator)) return CaseRefusals.EvaluatorMayNotReview;
        if (digest != SubmissionDigest) return CaseRefusals.OtherDigest;
        if (CaseTexts.Short(comments, "Comments", LongestComments) is { Any: true } no) return no;
        Enrol(by, CasePart.Reviewer, now);
        (ReviewComments, ReviewedAt) = (CaseTexts.Tidy(comments), now);
        return Move(Decision, new EvaluationPassed(Id, Round));
    }

    /// <summary>The first signature. What a certificate would state must be there: a level, every required item.</summary>
    public Result<CaseStatus> Decide(DecisionText text, PersonId by, DateTimeOffset now)
    {
        if (MayDecide(by) is { } closed) return closed;
        if (Scheme.HasLevels && Level is null or 0) return CaseRefusals.NothingReached;
        if (Levels.Unmet(Scheme, marks, Level) is { Count: > 0 } unmet) return CaseRefusals.RequiredNotMet(string.Join(", ", unmet));
        if (text.Check() is { Any: true } no) return no;
        Enrol(by, CasePart.Decider, now);
        (Decided, SentBack) = (CaseDecision.Of(this, text.Tidied(), by, now), null);
        Record(new DecisionSigned(Id, Decided.Digest));
        return Status;
    }

    /// <summary>The head does not sign: the decision is written anew.</summary>
    public Result<CaseStatus> SendBack(string digest, string reason, PersonId by, DateTimeOffset now)
    {
        if (MaySign(by, digest) is { } closed) return closed;
        if (CaseTexts.Needed(reason, "Reason", LongestReason) is { Any: true } no) return no;
        Enrol(by, CasePart.Head, now);
        (Decided, SentBack) = (null, reason.Trim());
        Record(new DecisionSentBack(Id, digest));
        return Status;
    }

    /// <summary>The second signature, under the same digest: granted.</summary>
    public Result<CaseStatus> Countersign(string digest, PersonId by, DateTimeOffset now)
    {
        if (MaySign(by, digest) is { } closed) return closed;
        Enrol(by, CasePart.Head, now);
        Head = by;
        End(null, null, now);
        return Move(Granted, new CaseGranted(Id, digest));
    }

    public void Certify(CertificateId certificate) => Certificate = certificate;

    public Result<CaseStatus> Refuse(string reasonZh, string? reasonEn, PersonId by, DateTimeOffset now)
    {
        if (MayDecide(by) is { } closed) return closed;
        var no = CaseTexts.Needed(reasonZh, nameof(ReasonZh), LongestReason).Add(CaseTexts.Short(reasonEn, nameof(ReasonEn), LongestReason));
        if (no.Any) return no;
        Enrol(by, CasePart.Decider, now);
        End(reasonZh, reasonEn, now);
        return Move(Refused, new CaseRefused(Id));
    }

    private Refusal? MayDecide(PersonId by) => Status != Decision ? KernelRefusals.NotNow(Status, Granted)
        : Took(by, CasePart.Evaluator) ? CaseRefusals.EvaluatorMayNotDecide
        : Decided is not null ? CaseRefusals.DecidedAlready
        : null;

    private Refusal? MaySign(PersonId by, string digest) => Status != Decision ? KernelRefusals.NotNow(Status, Granted)
        : Took(by, CasePart.Evaluator) ? CaseRefusals.EvaluatorMayNotSign
        : Decided is null ? CaseRefusals.NotDecided
        : Decided.Decider == by ? CaseRefusals.SecondSignatureByAnother
        : Decided.Digest != digest ? CaseRefusals.OtherDigest
        : null;
}
