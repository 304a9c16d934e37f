using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A bill in a list, with what became of its money.</summary>
public sealed record PaymentLine(
    PaymentRequestId Id, PaymentPurpose Purpose, Guid Subject, PartyId Payer, PartyId Beneficiary, Money Amount, Money Received, Money Refunded, Money Forfeited, Guid? CountedTo,
    PaymentRequestStatus Status, DateTimeOffset At, DateTimeOffset Due, DateTimeOffset? PaidAt);
