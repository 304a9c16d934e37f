using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A deposit was forfeited.</summary>
public sealed record DepositForfeited(PaymentRequestId Request, Guid Registration, Money Amount) : IFact;
