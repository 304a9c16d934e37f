namespace CarbonTech.Exchange.Deals;

/// <summary>A milestone, for the sides of its deal.</summary>
public sealed record MilestoneLine(
    MilestoneId Id, int Version, int Ordinal, DueId? Due, string Title, MilestoneStatus Status, DateTimeOffset? ReportedAt, string? Report, DateTimeOffset? AnsweredAt, string? Objection);
