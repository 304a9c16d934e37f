using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>How a forfeited deposit was divided; the parts sum to the whole.</summary>
public sealed record ForfeitedDeposit(Money Whole, Money Commission, Money Shortfall, Money Rest);
