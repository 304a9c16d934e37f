using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing as one reader may see it.</summary>
/// <param name="Content">What this reader's tier may read; the rest is not there.</param>
/// <param name="Tier">The reader's tier.</param>
/// <param name="TextTier">From which tier on the text may be read: above <paramref name="Tier"/> it is missing here.</param>
/// <param name="Held">A deal or lot has reserved its rights.</param>
/// <param name="Revision">The text that waits beside the one on the market; for the owner and the desk alone.</param>
/// <param name="Verdicts">What the desk said, latest first; for the owner and the desk alone.</param>
/// <param name="Licences">Exclusive and sole licences in force on its rights, which whoever buys must know.</param>
public sealed record ListingPage(
    ListingId Id, PartyId Owner, ListingStatus Status, int Version, ListingContent Content, DisclosureTier Tier, DisclosureTier TextTier, bool Held,
    DateTimeOffset CreatedAt, DateTimeOffset? SubmittedAt, DateTimeOffset? ListedAt, ListingContent? Revision, RevisionState RevisionState, string? Reason,
    bool ToSample, IReadOnlyList<VerdictLine> Verdicts, IReadOnlyList<GrantedLicence> Licences)
{
    public bool TextHidden => TextTier > Tier;

    /// <summary>The reader is the owner, the operator or the auditor.</summary>
    public bool SeesAll => Tier == DisclosureTier.Full;
}
