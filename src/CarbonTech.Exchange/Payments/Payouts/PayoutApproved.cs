using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A pay-out order was checked by a second person.</summary>
public sealed record PayoutApproved(PayoutOrderId Payout, Guid Deal) : IFact;
