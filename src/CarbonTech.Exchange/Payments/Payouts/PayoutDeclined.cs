using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The gateway refused a pay-out.</summary>
public sealed record PayoutDeclined(PayoutOrderId Payout, Guid Deal) : IFact;
