using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A deposit became part of the price of a deal.</summary>
public sealed record DepositCounted(PaymentRequestId Request, Guid Registration, Guid Deal, Money Amount) : IFact;
