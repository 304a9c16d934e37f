using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What a brokerage is paid when its mandate leads to a contract (民法典 963; nothing without one, 964), and by whom. Immutable.</summary>
/// <param name="Tiers">One with a flat rate, several with rates by price: ascending, the first from zero, each for its own part of the price.</param>
/// <param name="Payer">Who pays.</param>
/// <param name="SellerShare">With a split: the seller's part in 1/10,000; the buyer pays the rest.</param>
public sealed record CommissionTerms(IReadOnlyList<CommissionTier> Tiers, CommissionPayer Payer, int SellerShare = CommissionTerms.Half)
{
    public const int Half = 5_000;
    public const int HighestRate = 3_000;
    public const int MostTiers = 5;

    /// <summary>The same rate for every price.</summary>
    public static CommissionTerms Flat(int basisPoints, CommissionPayer payer = CommissionPayer.Split, int sellerShare = Half) =>
        new([new(Money.Zero(Currency.CNY), basisPoints)], payer, sellerShare);

    /// <summary>Everything that is wrong with them.</summary>
    internal Refusals Check() => new Refusals()
        .When(Tiers.Count is 0 or > MostTiers, MandateRefusals.TierCount)
        .When(Tiers.Any(t => t.BasisPoints is < 0 or > HighestRate), MandateRefusals.RateOutOfRange)
        .When(Tiers.Count > 0 && !Ascending(), MandateRefusals.TiersOutOfOrder)
        .When(!Enum.IsDefined(Payer), KernelRefusals.Required(nameof(Payer)))
        .When(Payer == CommissionPayer.Split && SellerShare is <= 0 or >= 10_000, MandateRefusals.ShareOutOfRange);

    private bool Ascending() => Tiers[0].From.Minor == 0 && Tiers.All(t => t.From.Currency == Currency.CNY)
        && Tiers.Zip(Tiers.Skip(1)).All(pair => pair.First.From.Minor < pair.Second.From.Minor);
}
