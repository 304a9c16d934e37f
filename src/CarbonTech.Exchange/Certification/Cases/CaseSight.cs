using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>From which side a reader sees a case, and how much of it.</summary>
/// <param name="SeesWork">What the evaluators write: the body always, the applicant while a submission stands or once the case has ended.</param>
/// <param name="SeesReview">What reviewers and heads say: the body and the operator.</param>
internal sealed record CaseSight(CaseSide Side, bool SeesWork, bool SeesReview)
{
    public static CaseSight? Of(Case of, Actor reader)
    {
        if (reader.IsSignedIn && reader.Party == of.Body && reader.Party != default) return new(CaseSide.Body, true, true);
        if (reader.IsSignedIn && reader.Party == of.Applicant && reader.Party != default) return new(CaseSide.Applicant, of.SubmissionDigest is not null || !of.IsOpen, false);
        return reader.MayAudit || reader.IsSystem ? new(CaseSide.Operator, true, true) : null;
    }
}
