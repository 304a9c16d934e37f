using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The band in which a sum is published when its exact amount is not: from one bound to below the next.</summary>
/// <param name="Below">Null in the highest band.</param>
public sealed record AmountBand(Money From, Money? Below)
{
    private static readonly long[] Bounds = [0, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000, 50_000_000];

    public static AmountBand Of(Money amount)
    {
        var from = Array.FindLastIndex(Bounds, b => amount.Minor >= b * 100);
        return new(Yuan(Math.Max(0, from)), from + 1 < Bounds.Length ? Yuan(from + 1) : null);
    }

    private static Money Yuan(int bound) => Money.Yuan(Bounds[bound]);
}
