using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>A row of a deal's schedule, for its sides.</summary>
/// <param name="Bill">The bill, when it goes through the supervised account and the reader may see it.</param>
/// <param name="Shares">What each side said of the share that pays it.</param>
public sealed record DueLine(
    DueId Id, int Version, int Ordinal, DueKind Kind, string What, PartyId Payer, Money Amount, DueStatus Status, DateTimeOffset OpensAt, DateTimeOffset DueAt, PaymentLine? Bill,
    DateTimeOffset? MetAt, DateTimeOffset? ReleasedAt, DateOnly? PaidOn, string? Reference, string? Denied, RoyaltyLine? Royalty, IReadOnlyList<ShareLine> Shares)
{
    public bool IsOutstanding => Status is DueStatus.Planned or DueStatus.Open or DueStatus.Stated;

    public bool IsOverdue(DateTimeOffset now) => IsOutstanding && DueAt <= now;
}
