using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A payer left the gateway without paying.</summary>
public sealed record PaymentAbandoned(CheckoutId Checkout, PaymentRequestId Request) : IFact;
