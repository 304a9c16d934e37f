using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal with all that its sides and the operator need: terms, money, what waits for whom.</summary>
/// <param name="Deposit">The deposit that counts towards the price.</param>
/// <param name="Bill">The bill for the rest.</param>
/// <param name="Waits">What must happen next, in order.</param>
public sealed record DealPage(
    DealLine Deal, int Version, int CommissionBasisPoints, Money Commission, PaymentLine? Deposit, PaymentLine? Bill, RegisterEvidence? Register, bool NeedsRegister,
    IReadOnlyList<PayoutLine> Payouts, IReadOnlyList<DealWait> Waits, bool IsSeller, bool IsBuyer);
