using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The gateway refused to give money back.</summary>
public sealed record RefundDeclined(RefundOrderId Refund) : IFact;
