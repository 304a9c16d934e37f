using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A bill is no longer wanted.</summary>
public sealed record PaymentCancelled(PaymentRequestId Request, PaymentPurpose Purpose, Guid Subject) : IFact;
