namespace CarbonTech.Exchange.Certification;

/// <summary>Whose turn a nonconformity is.</summary>
public enum NonconformityStatus
{
    /// <summary>The applicant answers with a corrective action.</summary>
    Open = 1,

    /// <summary>The evaluator looks at the answer.</summary>
    Answered = 2,

    Closed = 3,
}
