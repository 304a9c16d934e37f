using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A bill with its attempts to pay and what went back, for those whom it concerns.</summary>
public sealed record PaymentPage(
    PaymentLine Bill, IReadOnlyList<CheckoutLine> Attempts, IReadOnlyList<RefundLine> Refunds, bool MayPay, bool HasGateway);
