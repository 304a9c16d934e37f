using CarbonTech.Exchange.Kernel;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

/// <summary>Money does not mix, does not overflow in silence, and is rounded in one place.</summary>
public sealed class MoneyTests
{
    private static readonly Money Fen = new(1, Currency.CNY);
    private static readonly Money Cent = new(1, Currency.USD);
    private static readonly Money Most = new(long.MaxValue, Currency.CNY);

    [Fact]
    public void Currencies_do_not_mix()
    {
        Func<object>[] mixed =
        [
            () => Fen + Cent, () => Fen - Cent, () => Fen < Cent, () => Fen > Cent, () => Fen <= Cent, () => Fen >= Cent, () => Money.Min(Fen, Cent), () => Money.Max(Fen, Cent),
            () => Fen.CompareTo(Cent),
        ];
        Assert.All(mixed, act => Assert.Throws<InvalidOperationException>(act));
        Assert.NotEqual(Fen, Cent);
    }

    [Fact]
    public void What_does_not_fit_throws()
    {
        Func<object>[] over =
        [
            () => Most + Fen, () => new Money(long.MinValue, Currency.CNY) - Fen, () => -new Money(long.MinValue, Currency.CNY), () => Most * 2, () => Money.Yuan(long.MaxValue / 99),
            () => Most.Share(10_001),
        ];
        Assert.All(over, act => Assert.Throws<OverflowException>(act));
        Assert.Equal(Most, Most.Share(10_000));
    }

    [Theory]
    [InlineData(1, 5_000, 1)]
    [InlineData(1, 4_999, 0)]
    [InlineData(3, 5_000, 2)]
    [InlineData(10_000, 333, 333)]
    [InlineData(150, 1, 0)]
    [InlineData(4_999, 1, 0)]
    [InlineData(5_000, 1, 1)]
    [InlineData(-1, 5_000, 0)]
    public void A_share_is_rounded_half_up_to_the_fen(long minor, int basisPoints, long share) => Assert.Equal(share, new Money(minor, Currency.CNY).Share(basisPoints).Minor);

    [Fact]
    public void A_share_is_never_less_than_nothing_nor_more_than_the_whole_and_grows_with_its_rate() =>
        Gen.Select(Gen.Long[0, long.MaxValue], Gen.Int[0, 10_000], Gen.Int[0, 10_000]).Sample((minor, a, b) =>
        {
            var whole = new Money(minor, Currency.CNY);
            var (less, more) = (whole.Share(Math.Min(a, b)), whole.Share(Math.Max(a, b)));
            return less.Minor >= 0 && less <= more && more <= whole && whole.Share(10_000) == whole && whole.Share(0).Minor == 0;
        });

    [Fact]
    public void Shares_cut_one_after_the_other_sum_to_the_whole() =>
        Gen.Select(Gen.Long[0, 1_000_000_000_000], Gen.Int[1, 10_000].Array[1, 20]).Sample((minor, weights) =>
        {
            var (whole, cut, sum, left) = (new Money(minor, Currency.CNY), Money.Zero(Currency.CNY), Money.Zero(Currency.CNY), 0L);
            var all = weights.Sum();
            foreach (var weight in weights)
            {
                left += weight;
                var upTo = whole.Share((int)(left * 10_000 / all));
                if (upTo < cut) return false;
                (sum, cut) = (sum + (upTo - cut), upTo);
            }

            return sum == whole;
        });

    [Fact]
    public void Addition_is_undone_by_subtraction_and_the_smaller_and_the_larger_are_both() =>
        Gen.Select(Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Long[-1_000_000_000, 1_000_000_000], Gen.Enum<Currency>()).Sample((a, b, currency) =>
        {
            var (x, y) = (new Money(a, currency), new Money(b, currency));
            return x + y - y == x && x + -x == Money.Zero(currency) && Money.Min(x, y) + Money.Max(x, y) == x + y && Money.Min(x, y) <= Money.Max(x, y);
        });
}
