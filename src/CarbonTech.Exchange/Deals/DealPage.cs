using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal with all that its sides and the operator need: terms, money, what waits for whom.</summary>
/// <param name="Deposit">The deposit that counts towards the price.</param>
/// <param name="Bill">The bill for the rest.</param>
/// <param name="Waits">What must happen next, in order.</param>
/// <param name="Side">On which side the reader stands; null for the operator.</param>
/// <param name="Terms">What both sides agreed; null before.</param>
/// <param name="Tied">Seller and buyer stand close to each other by a declared or found tie.</param>
public sealed record DealPage(
    DealLine Deal, int Version, int CommissionBasisPoints, Money Commission, PaymentLine? Deposit, PaymentLine? Bill, RegisterLine? Register, bool NeedsRegister,
    IReadOnlyList<PayoutLine> Payouts, IReadOnlyList<DealWait> Waits, DealSide? Side, DealTerms? Terms, bool Tied)
{
    public bool IsSeller => Side == DealSide.Seller;

    public bool IsBuyer => Side == DealSide.Buyer;
}
