namespace CarbonTech.Exchange.Certification;

/// <summary>Where a case stands; no step is skipped (认证认可条例 21).</summary>
public enum CaseStatus
{
    /// <summary>申请: handed in by the owner of the listing.</summary>
    Applied = 1,

    /// <summary>申请评审: the body looks at competence, scope and impartiality and quotes.</summary>
    ApplicationReview = 2,

    /// <summary>评价: plan, items, nonconformities.</summary>
    Evaluation = 3,

    /// <summary>复核: by another person.</summary>
    Review = 4,

    /// <summary>决定: two signatures.</summary>
    Decision = 5,

    Granted = 6,
    Refused = 7,
    Withdrawn = 8,
}
