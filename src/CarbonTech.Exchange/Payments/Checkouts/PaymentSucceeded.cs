using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>An attempt to pay brought its money.</summary>
public sealed record PaymentSucceeded(CheckoutId Checkout, PaymentRequestId Request, Money Amount) : IFact;
