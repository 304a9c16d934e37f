using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The gateway cannot say whether a pay-out went through.</summary>
public sealed record PayoutUnknown(PayoutOrderId Payout, Guid Deal) : IFact;
