namespace CarbonTech.Exchange.Deals;

/// <summary>A gate as a contract states it: how it was answered, on which day, with which evidence.</summary>
internal sealed record ContractCondition(
    GateKind Kind, string? Subject, GateStatus Status, GateReason? Reason, string? Text, DateOnly? On, IReadOnlyList<string> Digests);
