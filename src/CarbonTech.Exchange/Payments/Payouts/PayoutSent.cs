using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The gateway was told to pay out.</summary>
public sealed record PayoutSent(PayoutOrderId Payout) : IFact;
