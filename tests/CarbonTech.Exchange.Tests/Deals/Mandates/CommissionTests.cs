using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Mandates;

public sealed class CommissionTests
{
    private static readonly Gen<Money> Prices = Gen.Long[1, 1_000_000_000_000].Select(minor => new Money(minor, Currency.CNY));

    private static readonly Gen<CommissionTerms> Terms = Gen.Select(
        Gen.Int[0, CommissionTerms.HighestRate].Array[1, CommissionTerms.MostTiers], Gen.Long[1, 5_000_000_000].Array[CommissionTerms.MostTiers],
        Gen.Enum<CommissionPayer>(), Gen.Int[1, 9_999]).Select((rates, steps, payer, share) =>
    {
        var from = 0L;
        var tiers = rates.Select((rate, i) => new CommissionTier(new Money(i == 0 ? 0 : from += steps[i], Currency.CNY), rate)).ToList();
        return new CommissionTerms(tiers, payer, share);
    });

    [Fact]
    public void Both_parts_sum_to_the_whole_which_is_no_more_than_the_highest_rate_of_the_price() => Gen.Select(Terms, Prices).Sample((terms, price) =>
    {
        Assert.False(terms.Check().Any);
        var shares = Commissions.Of(terms, price);
        Assert.Equal(shares.Total, shares.Seller + shares.Buyer);
        Assert.True(shares.Seller.Minor >= 0 && shares.Buyer.Minor >= 0);
        Assert.True(shares.Total.Minor <= price.Share(terms.Tiers.Max(t => t.BasisPoints)).Minor + terms.Tiers.Count);
        if (terms.Payer == CommissionPayer.Seller) Assert.Equal(0, shares.Buyer.Minor);
        if (terms.Payer == CommissionPayer.Buyer) Assert.Equal(0, shares.Seller.Minor);
    });

    [Fact]
    public void A_higher_price_never_earns_less() => Gen.Select(Terms, Prices, Prices).Sample((terms, one, other) =>
        Assert.True(Commissions.Of(terms, Money.Min(one, other)).Total <= Commissions.Of(terms, Money.Max(one, other)).Total));

    [Fact]
    public void A_tier_that_is_cut_in_two_at_whole_fen_earns_the_same_within_a_fen() => Gen.Select(Prices, Gen.Int[0, 3_000], Gen.Long[1, 500_000_000_000]).Sample((price, rate, cut) =>
    {
        var whole = Commissions.Of(CommissionTerms.Flat(rate), price).Total.Minor;
        var split = Commissions.Of(new CommissionTerms([new(Money.Yuan(0), rate), new(new Money(cut, Currency.CNY), rate)], CommissionPayer.Split), price).Total.Minor;
        Assert.InRange(split - whole, -1, 1);
    });

    [Fact]
    public void Each_tier_counts_for_its_own_part_and_both_sides_share_equally_by_default()
    {
        var terms = new CommissionTerms([new(Money.Yuan(0), 500), new(Money.Yuan(1_000_000), 300), new(Money.Yuan(5_000_000), 100)], CommissionPayer.Split);
        Assert.Equal(Money.Yuan(50_000 + 120_000 + 10_000), Commissions.Of(terms, Money.Yuan(6_000_000)).Total);
        Assert.Equal(new CommissionShares(Money.Yuan(90_000), Money.Yuan(90_000)), Commissions.Of(terms, Money.Yuan(6_000_000)));
        Assert.Equal(Money.Yuan(25_000), Commissions.Of(terms, Money.Yuan(500_000)).Total);
        Assert.Equal(new CommissionShares(new Money(1, Currency.CNY), Money.Zero(Currency.CNY)), Commissions.Of(CommissionTerms.Flat(500), new Money(20, Currency.CNY)));
    }

    [Fact]
    public void Terms_that_make_no_sense_are_refused_by_name()
    {
        var zero = Money.Yuan(0);
        Refused(new([], CommissionPayer.Split), MandateRefusals.TierCount);
        Refused(new([.. Enumerable.Range(0, 6).Select(i => new CommissionTier(Money.Yuan(i), 100))], CommissionPayer.Split), MandateRefusals.TierCount);
        Refused(CommissionTerms.Flat(3_001), MandateRefusals.RateOutOfRange);
        Refused(CommissionTerms.Flat(-1), MandateRefusals.RateOutOfRange);
        Refused(new([new(Money.Yuan(1), 100)], CommissionPayer.Split), MandateRefusals.TiersOutOfOrder);
        Refused(new([new(zero, 100), new(zero, 200)], CommissionPayer.Split), MandateRefusals.TiersOutOfOrder);
        Refused(new([new(new Money(0, Currency.USD), 100)], CommissionPayer.Split), MandateRefusals.TiersOutOfOrder);
        Refused(CommissionTerms.Flat(100, CommissionPayer.Split, 0), MandateRefusals.ShareOutOfRange);
        Refused(CommissionTerms.Flat(100, CommissionPayer.Split, 10_000), MandateRefusals.ShareOutOfRange);
        Refused(CommissionTerms.Flat(100, 0), KernelRefusals.Required("Payer"));
    }

    private static void Refused(CommissionTerms terms, Refusal expected) => Assert.Equal([expected.Code], terms.Check().Select(r => r.Code));
}
