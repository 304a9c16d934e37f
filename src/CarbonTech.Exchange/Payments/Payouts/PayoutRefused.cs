using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The checker refused a pay-out order.</summary>
public sealed record PayoutRefused(PayoutOrderId Payout, Guid Deal) : IFact;
