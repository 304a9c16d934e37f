using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A file that was handed in for a case, by its SHA-256; it is served through this row only and never taken out again.</summary>
internal sealed class CaseEvidence
{
    public required CaseId Case { get; init; }

    /// <summary>The item that it shows, a nonconformity as <c>NC-1</c>, or empty for the case as a whole.</summary>
    public required string Item { get; init; }

    public required string Digest { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    /// <summary>The party whose person handed it in.</summary>
    public required PartyId From { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }
}
