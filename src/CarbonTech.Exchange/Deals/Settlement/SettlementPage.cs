using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>The money and the performance of a deal, for its sides, its broker and the operator.</summary>
/// <param name="IsPublicUnit">The seller is a publicly funded unit and states its inventors' reward.</param>
/// <param name="Side">On which side the reader stands; null for the operator.</param>
/// <param name="Proceeds">What goes to the seller of the sum of the terms, after fee and commission.</param>
public sealed record SettlementPage(
    DealLine Deal, DealTerms? Terms, SettlementMode Mode, DateTimeOffset? SignedAt, int CommissionBasisPoints, Money Commission, Money SellerCommission, Money Proceeds,
    PaymentLine? Deposit, IReadOnlyList<DueLine> Dues, IReadOnlyList<MilestoneLine> Milestones, RegisterLine? Register, bool NeedsRegister,
    IReadOnlyList<PayoutLine> Payouts, IReadOnlyList<RewardLine> Rewards, IReadOnlyList<PaperLine> Papers, bool IsPublicUnit, DealSide? Side)
{
    public bool IsSeller => Side == DealSide.Seller;

    public bool IsBuyer => Side == DealSide.Buyer;
}
