using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The gateway was told to give money back.</summary>
public sealed record RefundSent(RefundOrderId Refund) : IFact;
