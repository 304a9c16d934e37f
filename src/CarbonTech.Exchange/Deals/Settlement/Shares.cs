using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Divides a fee or commission over the parts of a price, so that the parts sum to the whole to the cent, whatever the parts are.</summary>
internal static class Shares
{
    /// <summary>What of the whole falls on this part when so much of the price came before it.</summary>
    public static Money Of(Money whole, Money price, Money before, Money part)
    {
        if (!price.IsPositive) return Money.Zero(whole.Currency);
        return Until(whole, price, before + part) - Until(whole, price, before);
    }

    private static Money Until(Money whole, Money price, Money sum) => sum >= price
        ? whole
        : whole with { Minor = (long)Math.Floor((decimal)whole.Minor * sum.Minor / price.Minor) };
}
