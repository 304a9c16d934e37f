using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money went back to its payer.</summary>
public sealed record RefundPaid(RefundOrderId Refund, PaymentRequestId? Request, PartyId? To, Money Amount) : IFact;
