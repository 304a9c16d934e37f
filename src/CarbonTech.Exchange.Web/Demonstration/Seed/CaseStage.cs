namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>How far an invented case has come. The way is that of the numbers below 20; the others leave it.</summary>
internal enum CaseStage
{
    Applied = 1,
    TakenUp = 2,
    Quoted = 3,
    Contract = 4,
    Planned = 5,

    /// <summary>Half of the items are judged.</summary>
    Working = 6,

    /// <summary>A nonconformity waits for its answer.</summary>
    Nonconformity = 7,

    /// <summary>It was answered and closed.</summary>
    Closed = 8,
    Submitted = 9,
    Passed = 10,
    Decided = 11,
    Granted = 12,

    /// <summary>Not accepted at the application's review.</summary>
    Declined = 21,

    /// <summary>The applicant withdrew after the contract.</summary>
    Withdrawn = 22,

    /// <summary>The reviewer returned the submission.</summary>
    Returned = 23,

    /// <summary>The decider refused.</summary>
    Refused = 24,
}
