using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money that goes back, in a list.</summary>
public sealed record RefundLine(
    RefundOrderId Id, PaymentRequestId? Request, PartyId? To, Money Amount, RefundCause Cause, RefundStatus Status, DateTimeOffset At, DateTimeOffset? PaidAt);
