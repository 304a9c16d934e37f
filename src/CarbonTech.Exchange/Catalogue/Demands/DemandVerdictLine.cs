namespace CarbonTech.Exchange.Catalogue;

/// <summary>A verdict of the desk on a demand, as its publisher and the desk read it.</summary>
public sealed record DemandVerdictLine(VerdictKind Kind, DateTimeOffset At, IReadOnlyList<FieldComment> Comments, string? Reason);
