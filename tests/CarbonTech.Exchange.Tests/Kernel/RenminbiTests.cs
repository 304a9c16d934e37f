using CarbonTech.Exchange.Kernel;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

public sealed class RenminbiTests
{
    [Theory]
    [InlineData(0, "人民币零元整")]
    [InlineData(5, "人民币伍分")]
    [InlineData(60, "人民币陆角整")]
    [InlineData(65, "人民币陆角伍分")]
    [InlineData(100, "人民币壹元整")]
    [InlineData(105, "人民币壹元零伍分")]
    [InlineData(1_000, "人民币壹拾元整")]
    [InlineData(10_050, "人民币壹佰元伍角整")]
    [InlineData(140_950, "人民币壹仟肆佰零玖元伍角整")]
    [InlineData(600_714, "人民币陆仟零柒元壹角肆分")]
    [InlineData(32_504, "人民币叁佰贰拾伍元零肆分")]
    [InlineData(10_700_053, "人民币壹拾万零柒仟元伍角叁分")]
    [InlineData(238_000_000, "人民币贰佰叁拾捌万元整")]
    [InlineData(1_000_000_100, "人民币壹仟万零壹元整")]
    [InlineData(1_000_100_000, "人民币壹仟万零壹仟元整")]
    [InlineData(10_000_000_000, "人民币壹亿元整")]
    [InlineData(10_000_000_100, "人民币壹亿零壹元整")]
    [InlineData(10_200_000_000, "人民币壹亿零贰佰万元整")]
    [InlineData(1_234_567_890_12, "人民币壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分")]
    [InlineData(-100, "人民币负壹元整")]
    public void An_amount_is_written_in_capital_numerals(long fen, string words) => Assert.Equal(words, Renminbi.InWords(new(fen, Currency.CNY)));

    [Fact]
    public void Other_money_has_no_such_words() => Assert.Throws<ArgumentException>(() => Renminbi.InWords(new(1, Currency.USD)));
}
