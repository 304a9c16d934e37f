using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money is to go back to its payer.</summary>
public sealed record RefundOrdered(RefundOrderId Refund, PaymentRequestId? Request, PartyId? To, Money Amount, RefundCause Cause) : IFact;
