using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money that goes out to a party, in a list.</summary>
public sealed record PayoutLine(
    PayoutOrderId Id, Guid Deal, PartyId To, Money Amount, PayoutStatus Status, DateTimeOffset At, PersonId? Maker, PersonId? Checker, string? Reason, DateTimeOffset? PaidAt,
    PayoutCause Cause, bool Held);
