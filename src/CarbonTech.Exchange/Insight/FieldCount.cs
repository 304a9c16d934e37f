namespace CarbonTech.Exchange.Insight;

/// <summary>How many listings stand in a field and below it.</summary>
public sealed record FieldCount(string Code, string Zh, string En, int Count);
