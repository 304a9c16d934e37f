using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A bill was sent to its payer.</summary>
public sealed record PaymentRequested(PaymentRequestId Request, PaymentPurpose Purpose, Guid Subject, Money Amount) : IFact;
