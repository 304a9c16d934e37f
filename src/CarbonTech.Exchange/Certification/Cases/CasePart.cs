namespace CarbonTech.Exchange.Certification;

/// <summary>What a person of the body did in a case. It is kept, because an evaluator neither reviews nor decides nor signs (ISO/IEC 17065, 7.5 and 7.6).</summary>
public enum CasePart
{
    ApplicationReviewer = 1,
    Evaluator = 2,
    Reviewer = 3,
    Decider = 4,

    /// <summary>The head of the body, or whom he authorised: the second signature (认证认可条例 22).</summary>
    Head = 5,
}
