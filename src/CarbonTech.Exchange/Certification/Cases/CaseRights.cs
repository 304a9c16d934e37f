using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Certification.CaseStatus;

namespace CarbonTech.Exchange.Certification;

/// <summary>What a reader may do with a case now, so that a page shows what the use cases will not refuse for the person or the stage.</summary>
public sealed record CaseRights
{
    public bool Withdraw { get; init; }

    public bool Accept { get; init; }

    public bool AddEvidence { get; init; }

    public bool Answer { get; init; }

    public bool TakeUp { get; init; }

    public bool Quote { get; init; }

    /// <summary>Plan, judge, enter figures, raise and judge nonconformities, submit.</summary>
    public bool Evaluate { get; init; }

    public bool Review { get; init; }

    public bool Decide { get; init; }

    public bool Countersign { get; init; }

    /// <summary>It would be this person's role, but what the person did in the case before stands against it.</summary>
    public bool Barred { get; init; }

    internal static CaseRights Of(Case of, Actor reader)
    {
        var (applicant, person) = (reader.MaySellFor(of.Applicant), reader.Person);
        bool Body(Roles any) => reader.Acts(of.Body, any);
        var evaluated = of.Took(person, CasePart.Evaluator);
        var judged = of.Took(person, CasePart.Reviewer) || of.Took(person, CasePart.Decider) || of.Took(person, CasePart.Head);
        var (review, decide) = (of.Status == CaseStatus.Review && Body(CaseDoor.Reviewers), of.Status == CaseStatus.Decision && of.Decided is null && Body(CaseDoor.Deciders));
        var (sign, work) = (of.Status == CaseStatus.Decision && of.Decided is not null && Body(CaseDoor.Heads), of.Status == Evaluation && Body(CaseDoor.Evaluators));
        var decided = of.Decided?.Decider == person;
        return new()
        {
            Withdraw = applicant && of.IsOpen, Accept = applicant && of.Status == ApplicationReview && of.Quotation is not null,
            AddEvidence = (applicant && of.Status is (Applied or ApplicationReview or Evaluation)) || (work && !judged), Answer = applicant && of.Status == Evaluation,
            TakeUp = of.Status == Applied && Body(CaseDoor.Staff), Quote = of.Status == ApplicationReview && Body(CaseDoor.Staff),
            Evaluate = work && !judged, Review = review && !evaluated, Decide = decide && !evaluated, Countersign = sign && !evaluated && !decided,
            Barred = (work && judged) || ((review || decide || sign) && evaluated) || (sign && decided),
        };
    }
}
