using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

public sealed class MoneyWordsTests
{
    [Theory]
    [InlineData(2_380_000_00, "人民币贰佰叁拾捌万元整")]
    [InlineData(0, "人民币零元整")]
    [InlineData(10_00, "人民币壹拾元整")]
    [InlineData(1_409_50, "人民币壹仟肆佰零玖元伍角整")]
    [InlineData(6_007_14, "人民币陆仟零柒元壹角肆分")]
    [InlineData(325_04, "人民币叁佰贰拾伍元零肆分")]
    [InlineData(107_000_53, "人民币壹拾万零柒仟元伍角叁分")]
    [InlineData(16_409_02, "人民币壹万陆仟肆佰零玖元零贰分")]
    [InlineData(100_000_000_00, "人民币壹亿元整")]
    [InlineData(100_000_001_00, "人民币壹亿零壹元整")]
    [InlineData(1_000_500_000_00, "人民币壹拾亿零伍拾万元整")]
    [InlineData(7, "人民币柒分")]
    public void Chinese_as_on_a_payment_order(long minor, string words) => Assert.Equal(words, Renminbi.InWords(new Money(minor, Currency.CNY)));

    [Theory]
    [InlineData(2_380_000_00, "two million three hundred and eighty thousand yuan only")]
    [InlineData(0, "zero yuan only")]
    [InlineData(1_021_05, "one thousand twenty-one yuan and 05 fen")]
    public void English_likewise(long minor, string words) => Assert.Equal(words, MoneyWords.English(minor));

    [Fact]
    public void A_day_ends_at_24_of_itself_and_other_ends_stay()
    {
        Assert.Equal("2026-12-02 24:00", Show.Until(new DateTimeOffset(2026, 12, 3, 0, 0, 0, TimeSpan.FromHours(8))));
        Assert.Equal("2026-12-03 00:01", Show.Until(new DateTimeOffset(2026, 12, 3, 0, 1, 0, TimeSpan.FromHours(8))));
    }
}
