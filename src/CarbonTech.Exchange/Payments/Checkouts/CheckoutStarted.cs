using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A payer set out to pay.</summary>
public sealed record CheckoutStarted(CheckoutId Checkout, PaymentRequestId Request) : IFact;
