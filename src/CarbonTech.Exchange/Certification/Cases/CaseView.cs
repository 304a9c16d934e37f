using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A case as one reader may see it. What the evaluators write is the applicant's to read once it was submitted; what reviewers say stays in the body.</summary>
public sealed record CaseView(CaseLine Line, Scheme Scheme, CaseAim Aim, int Version)
{
    public required CaseSide Side { get; init; }

    public string? Note { get; init; }

    /// <summary>The listing's text: whole for the applicant, and for the body once there is a contract.</summary>
    public required ListingContent Content { get; init; }

    /// <summary>The listing's text is another one now than the one applied for or submitted.</summary>
    public bool TextChanged { get; init; }

    public DateTimeOffset? TakenUpAt { get; init; }

    public Quotation? Quotation { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public string? Plan { get; init; }

    public DateTimeOffset? PlannedAt { get; init; }

    public IReadOnlyList<MarkLine> Marks { get; init; } = [];

    public IReadOnlyList<EvidenceLine> Evidence { get; init; } = [];

    public IReadOnlyList<NonconformityLine> Nonconformities { get; init; } = [];

    public IReadOnlyList<CertifiedParameter> Parameters { get; init; } = [];

    public VerifiedReduction? Reduction { get; init; }

    /// <summary>The level that the items carry now: a proposal of arithmetic.</summary>
    public int Reached { get; init; }

    /// <summary>The level of the standing submission.</summary>
    public int? Level { get; init; }

    public string? SubmissionDigest { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public IReadOnlyList<SubmissionLine> Submissions { get; init; } = [];

    public string? ReviewComments { get; init; }

    public DateTimeOffset? ReviewedAt { get; init; }

    public CaseDecision? Decision { get; init; }

    public string? SentBack { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? ReasonZh { get; init; }

    public string? ReasonEn { get; init; }

    public IReadOnlyList<PersonLine> People { get; init; } = [];

    /// <summary>What this reader may do now.</summary>
    public required CaseRights Rights { get; init; }

    /// <summary>A finding about an item, with who found it.</summary>
    public sealed record MarkLine(string Item, MarkVerdict Verdict, string Text, string By, DateTimeOffset At);

    /// <summary>A file with its digest.</summary>
    public sealed record EvidenceLine(string Item, string Digest, string Name, long Size, bool FromApplicant, string By, DateTimeOffset At);

    /// <summary>A nonconformity with its answer.</summary>
    public sealed record NonconformityLine(
        NonconformityId Id, int Number, NonconformityStatus Status, string? Item, Severity Severity, string Text, DateTimeOffset RaisedAt, string? Action, DateTimeOffset? AnsweredAt,
        string? Verdict, DateTimeOffset? JudgedAt, int Version);

    /// <summary>A submission that was made.</summary>
    public sealed record SubmissionLine(int Round, string Digest, string By, DateTimeOffset At);

    /// <summary>Who took which part.</summary>
    public sealed record PersonLine(CasePart Part, string Name, DateTimeOffset Since);
}
