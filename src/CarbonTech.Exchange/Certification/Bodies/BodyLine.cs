using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Certification;

/// <summary>A body with its approvals.</summary>
public sealed record BodyLine(PartyId Body, PartyName Name, Capacities Capacities, string? City, string? Website, IReadOnlyList<ApprovalLine> Approvals)
{
    /// <summary>Capacities of a body that have no approval yet, or no more.</summary>
    public IReadOnlyList<Capacities> Unapproved => [.. Bodies.Kinds.Where(k => Capacities.HasFlag(k) && !Approvals.Any(a => a.Capacity == k && a.Status != ApprovalStatus.Withdrawn))];
}
