using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The amount due of a request has arrived in full and in time.</summary>
public sealed record PaymentReceived(PaymentRequestId Request, PaymentPurpose Purpose, Guid Subject, Money Amount) : IFact;
