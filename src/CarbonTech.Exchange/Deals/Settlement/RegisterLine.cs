namespace CarbonTech.Exchange.Deals;

/// <summary>Where the step at the patent register stands.</summary>
public sealed record RegisterLine(
    RegisterStepId Id, int Version, RegisterStatus Status, DateTimeOffset? RecordBy, DateOnly? FiledOn, string? Number, DateOnly? ConfirmedOn, string? Note, string? Returned);
