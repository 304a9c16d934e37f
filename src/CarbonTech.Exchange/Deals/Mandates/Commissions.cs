using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What a brokerage earns with a price. Pure: rounded half up per tier and once for the seller's part, so that both parts sum to the whole.</summary>
public static class Commissions
{
    public static CommissionShares Of(CommissionTerms terms, Money price)
    {
        var zero = Money.Zero(price.Currency);
        var total = zero;
        for (var i = 0; i < terms.Tiers.Count; i++)
        {
            var from = terms.Tiers[i].From.Minor;
            var to = i + 1 < terms.Tiers.Count ? Math.Min(price.Minor, terms.Tiers[i + 1].From.Minor) : price.Minor;
            if (to > from) total += new Money(to - from, price.Currency).Share(terms.Tiers[i].BasisPoints);
        }

        var seller = terms.Payer switch
        {
            CommissionPayer.Seller => total,
            CommissionPayer.Buyer => zero,
            CommissionPayer.Split => total.Share(terms.SellerShare),
        };
        return new(seller, total - seller);
    }

    internal static CommissionShares Of(Mandate mandate, Money price) => Of(mandate.Commission, price);
}
