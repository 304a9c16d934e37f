namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The next thing that happens by the clock, and of which session or lot.</summary>
public sealed record NextMoment(DateTimeOffset At, MomentKind Kind, string TitleZh, string TitleEn);
