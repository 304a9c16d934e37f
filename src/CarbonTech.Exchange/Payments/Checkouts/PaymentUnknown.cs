using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The gateway cannot say whether a payment went through.</summary>
public sealed record PaymentUnknown(CheckoutId Checkout, PaymentRequestId Request) : IFact;
