namespace CarbonTech.Exchange.Deals;

/// <summary>A contract that was drawn and became void.</summary>
public sealed record VoidContract(int Draw, string Digest, DateTimeOffset DrawnAt, DateTimeOffset VoidedAt, string Reason);
