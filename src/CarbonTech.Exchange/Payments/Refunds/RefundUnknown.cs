using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The gateway cannot say whether money went back.</summary>
public sealed record RefundUnknown(RefundOrderId Refund) : IFact;
