using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What the desk said about a demand, never changed afterwards: who, when, the comments per field and the reason.</summary>
internal sealed class DemandVerdict
{
    public required VerdictId Id { get; init; }

    public required DemandId Demand { get; init; }

    public required VerdictKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    public IReadOnlyList<FieldComment> Comments { get; init; } = [];

    public string? Reason { get; init; }

    internal static DemandVerdict Of(DemandId demand, VerdictKind kind, Actor by, DateTimeOffset at, string? reason = null, IReadOnlyList<FieldComment>? comments = null) => new()
    {
        Id = Kernel.Id.New<VerdictId>(), Demand = demand, Kind = kind, At = at, By = by.Person, Comments = comments ?? [], Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
    };
}
