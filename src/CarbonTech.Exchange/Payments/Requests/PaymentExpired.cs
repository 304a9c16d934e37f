using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A bill was not paid before its deadline.</summary>
public sealed record PaymentExpired(PaymentRequestId Request, PaymentPurpose Purpose, Guid Subject) : IFact;
