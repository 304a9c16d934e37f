using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An invented case: which listing at which body, how far it comes, from which day of the story on, and its words.</summary>
internal sealed record SeedCase(string Listing, string Body, CaseStage Stage, int Day)
{
    public int? Level { get; init; }

    /// <summary>The level applied for, when it is not the one that is found.</summary>
    public int? Target { get; init; }
    public long Price { get; init; }
    public int Days { get; init; }
    public bool Reasonable { get; init; }

    /// <summary>What a nonconformity says, and how it was answered.</summary>
    public string? Nc { get; init; }
    public string? Action { get; init; }
    public string? Comments { get; init; }
    public string? LimitsZh { get; init; }
    public string? LimitsEn { get; init; }
    public string? AddedZh { get; init; }
    public string? AddedEn { get; init; }
    public string? ReasonZh { get; init; }
    public string? ReasonEn { get; init; }
    public IReadOnlyList<CertifiedParameter> Parameters { get; init; } = [];

    public Scheme Scheme => Schemes.Current(Cast.Party(Body).Capacities.HasFlag(Capacities.EvaluationBody) ? "TRL" : "GHG-VER")!;

    /// <summary>The last step of the way that it takes before it leaves it.</summary>
    private CaseStage Last => Stage switch
    {
        CaseStage.Declined => CaseStage.TakenUp,
        CaseStage.Withdrawn => CaseStage.Contract,
        CaseStage.Returned => CaseStage.Submitted,
        CaseStage.Refused => CaseStage.Passed,
        _ => Stage,
    };

    /// <summary>Whether it takes this step of the way; those about nonconformities only when it has one.</summary>
    public bool Takes(CaseStage step) => step <= Last && (step is not (CaseStage.Nonconformity or CaseStage.Closed) || Nc is not null);
}
