using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A mandate for its two sides, the operator and the auditors.</summary>
/// <param name="TextZh">The text that is signed, in Chinese.</param>
/// <param name="Digest">SHA-256 over both texts.</param>
/// <param name="ClientPerson">Who signed for the client.</param>
/// <param name="DecidedBy">Who declined, took back or ended it; null when the clock did.</param>
/// <param name="InForce">Agreed and in its time: introductions can be recorded.</param>
public sealed record MandatePage(
    MandateLine Mandate, int Version, string TextZh, string TextEn, string Digest, bool BothSides, string? Conflicts, string? ClientPerson, string? BrokerPerson,
    string? Reason, PartyId? DecidedBy, DateTimeOffset? DecidedAt, IReadOnlyList<IntroductionLine> Introductions, bool IsClient, bool IsBrokerage, bool InForce)
{
    public bool IsSide => IsClient || IsBrokerage;

    public bool MaySign => IsSide && Mandate.WaitsFor(IsClient ? Mandate.Client : Mandate.Brokerage);

    private bool IsProposer => Mandate.ProposedBy == (IsClient ? Mandate.Client : Mandate.Brokerage);

    public bool MayDecline => IsSide && Mandate.Status == MandateStatus.Proposed && !IsProposer;

    public bool MayWithdraw => IsSide && Mandate.Status == MandateStatus.Proposed && IsProposer;

    public bool MayTerminate => IsSide && Mandate.Status == MandateStatus.Agreed;
}
