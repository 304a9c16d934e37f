using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>From the state of a case to what it waits for, and who may do that.</summary>
public static class CaseWaits
{
    /// <param name="openNonconformities">Those that the applicant has to answer.</param>
    public static CaseWait Of(CaseStatus status, bool quoted, bool planned, int openNonconformities, bool decided) => status switch
    {
        CaseStatus.Applied => CaseWait.TakingUp,
        CaseStatus.ApplicationReview => quoted ? CaseWait.Accepting : CaseWait.Quoting,
        CaseStatus.Evaluation when openNonconformities > 0 => CaseWait.Answering,
        CaseStatus.Evaluation => planned ? CaseWait.Evaluating : CaseWait.Planning,
        CaseStatus.Review => CaseWait.Reviewing,
        CaseStatus.Decision => decided ? CaseWait.Countersigning : CaseWait.Deciding,
        CaseStatus.Granted or CaseStatus.Refused or CaseStatus.Withdrawn => CaseWait.Nothing,
    };

    public static bool IsForApplicant(CaseWait wait) => wait is CaseWait.Accepting or CaseWait.Answering;

    /// <summary>The roles at the body that can do it; none when it is the applicant's turn.</summary>
    public static Roles For(CaseWait wait) => wait switch
    {
        CaseWait.TakingUp or CaseWait.Quoting => CaseDoor.Staff,
        CaseWait.Planning or CaseWait.Evaluating => CaseDoor.Evaluators,
        CaseWait.Reviewing => CaseDoor.Reviewers,
        CaseWait.Deciding => CaseDoor.Deciders,
        CaseWait.Countersigning => CaseDoor.Heads,
        CaseWait.Accepting or CaseWait.Answering or CaseWait.Nothing => Roles.None,
    };
}
