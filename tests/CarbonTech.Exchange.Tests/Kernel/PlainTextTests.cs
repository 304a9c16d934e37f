using CarbonTech.Exchange.Kernel;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("光伏𠮷👨‍👩‍👧 ‮abc ١٢٣\t\r\n", "光伏𠮷👨‍👩‍👧 ‮abc ١٢٣\t\r\n")]
    [InlineData("软换行\v换页\f完", "软换行\n换页\n完")]
    [InlineData("a\0b\bc\u001Bd\u007Fe\u0085f", "abcdef")]
    [InlineData("a\uFFFEb\uFFFFc\uFFFD", "abc\uFFFD")]
    public void What_no_document_can_hold_is_left_out(string typed, string kept) => Assert.Equal(kept, PlainText.Of(typed));

    [Fact]
    public void Half_a_pair_is_left_out_and_a_pair_stays() =>
        Assert.Equal("a𠮷b", PlainText.Of(string.Concat("a", "\uD842", "𠮷", "\uDFB7", "b", "\uD842")));

    [Fact]
    public void No_text_makes_folding_throw()
    {
        var all = string.Concat(Enumerable.Range(0, 0x10000).Select(c => (char)c));
        Assert.Equal("12", PlainText.Folded("\uFFFE１２"));
        Assert.NotEmpty(PlainText.Folded(all));
        Assert.NotEmpty(PlainText.Composed(all));
    }
}
