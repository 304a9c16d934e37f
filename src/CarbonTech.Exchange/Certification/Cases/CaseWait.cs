namespace CarbonTech.Exchange.Certification;

/// <summary>What a case waits for, and so for whom.</summary>
public enum CaseWait
{
    /// <summary>Ended.</summary>
    Nothing = 0,

    /// <summary>The body takes the application up.</summary>
    TakingUp = 1,

    /// <summary>The body quotes or declines.</summary>
    Quoting = 2,

    /// <summary>The applicant accepts the quotation.</summary>
    Accepting = 3,

    /// <summary>An assessor plans the evaluation.</summary>
    Planning = 4,

    /// <summary>Assessors work.</summary>
    Evaluating = 5,

    /// <summary>The applicant answers nonconformities.</summary>
    Answering = 6,

    /// <summary>A reviewer reads the submission.</summary>
    Reviewing = 7,

    /// <summary>A decider signs or refuses.</summary>
    Deciding = 8,

    /// <summary>The head of the body countersigns.</summary>
    Countersigning = 9,
}
