namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A session in a list.</summary>
/// <param name="Running">Lots that run now.</param>
public sealed record SessionRow(
    SessionId Id, string TitleZh, string TitleEn, SessionStatus Status, SessionTimes Times, SessionTerms Terms, DateTimeOffset? ClosedAt, int Lots, int Running, int Sold);
