namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A published version of the trading rules.</summary>
public sealed record RulesView(string Version, string TextZh, string TextEn, string Digest, DateTimeOffset PublishedAt);
