using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Separation of duties and impartiality, each refused by its own name.</summary>
public static partial class CaseRefusals
{
    /// <summary>Whoever evaluated does not review.</summary>
    public static readonly Refusal EvaluatorMayNotReview = new("cases.evaluator-may-not-review", RefusalKind.Forbidden);

    /// <summary>Whoever evaluated does not decide.</summary>
    public static readonly Refusal EvaluatorMayNotDecide = new("cases.evaluator-may-not-decide", RefusalKind.Forbidden);

    /// <summary>Whoever evaluated does not sign for the body.</summary>
    public static readonly Refusal EvaluatorMayNotSign = new("cases.evaluator-may-not-sign", RefusalKind.Forbidden);

    /// <summary>Whoever reviewed, decided or signed does not evaluate afterwards.</summary>
    public static readonly Refusal ReviewerMayNotEvaluate = new("cases.reviewer-may-not-evaluate", RefusalKind.Forbidden);

    /// <summary>The second signature is another person's.</summary>
    public static readonly Refusal SecondSignatureByAnother = new("cases.second-signature-by-another", RefusalKind.Forbidden);

    /// <summary>Nobody certifies what is his own.</summary>
    public static readonly Refusal BodyIsOwner = new("cases.body-is-owner", RefusalKind.Conflict, "Body");

    /// <summary>The body is tied with the party that lists.</summary>
    public static readonly Refusal TiedToLister = new("cases.tied-to-lister", RefusalKind.Conflict, "Body");

    /// <summary>The body is tied with the unit, or a co-owner, that the listing names as holder of the right.</summary>
    public static readonly Refusal TiedToOwner = new("cases.tied-to-owner", RefusalKind.Conflict, "Body");

    /// <summary>The body is tied with the broker that the listing names.</summary>
    public static readonly Refusal TiedToBroker = new("cases.tied-to-broker", RefusalKind.Conflict, "Body");

    /// <summary>Somebody works for the body and for the party that lists.</summary>
    public static readonly Refusal SharedPeople = new("cases.shared-people", RefusalKind.Conflict, "Body");
}
