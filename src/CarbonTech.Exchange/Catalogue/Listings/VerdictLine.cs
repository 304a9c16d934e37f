namespace CarbonTech.Exchange.Catalogue;

/// <summary>A verdict of the desk as its owner and the desk read it.</summary>
public sealed record VerdictLine(VerdictKind Kind, DateTimeOffset At, ScoreSheet? Score, IReadOnlyList<FieldComment> Comments, string? Reason);
