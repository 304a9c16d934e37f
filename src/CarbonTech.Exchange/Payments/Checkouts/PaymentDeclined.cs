using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The gateway refused a payment.</summary>
public sealed record PaymentDeclined(CheckoutId Checkout, PaymentRequestId Request) : IFact;
