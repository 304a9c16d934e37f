using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>An approval as everyone may read it.</summary>
/// <param name="Running">It stands, and today lies inside its dates.</param>
public sealed record ApprovalLine(
    ApprovalId Id, Capacities Capacity, ApprovalTerms Terms, ApprovalStatus Status, string? Reason, DateTimeOffset ApprovedAt, bool Running, int Version);
