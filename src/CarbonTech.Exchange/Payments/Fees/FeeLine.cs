using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A fee that was taken, with what its invoice needs.</summary>
/// <param name="Tax">The tax that the amount includes, by the rate of the day.</param>
public sealed record FeeLine(FeeReceiptId Id, FeeKind Kind, Guid Subject, PartyId Payer, Money Amount, Money Tax, string TaxKind, int TaxBasisPoints, DateOnly TaxRuleFrom, DateTimeOffset At)
{
    /// <summary>The tax inside an amount that includes it, to the minor unit.</summary>
    public static Money TaxIn(Money amount, int basisPoints) => amount with { Minor = (long)Math.Floor(((decimal)amount.Minor * basisPoints / (10_000 + basisPoints)) + 0.5m) };
}
