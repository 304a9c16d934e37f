using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A session with its announcement and its lots, as the reader may see them.</summary>
public sealed record SessionView(
    SessionId Id, PartyId House, SessionText Text, SessionStatus Status, SessionTimes Times, SessionTerms Terms, string Rules, string RulesDigest,
    DateTimeOffset? AnnouncedAt, string? AnnouncementDigest, DateTimeOffset? ClosedAt, string? Reason, int Version, IReadOnlyList<LotRow> Lots)
{
    /// <summary>Before it runs, the operator may call it off.</summary>
    public bool MayBeCancelled => Status is SessionStatus.Draft or SessionStatus.Announced;
}
