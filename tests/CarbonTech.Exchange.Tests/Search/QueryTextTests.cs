using CarbonTech.Exchange.Search;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Search;

public sealed class QueryTextTests
{
    private static readonly Gen<string> Typed = Gen.OneOf(
        Gen.Char["abz氢储能 \t\"“”-－:：，、。;019.＋trlTitle标题单位"].Array[0, 40].Select(c => new string(c)),
        Gen.String[0, 60]);

    [Fact]
    public void Reading_never_fails_and_printing_reads_the_same() => Typed.Sample(typed =>
    {
        var read = QueryText.Parse(typed);
        Assert.Equal(read, QueryText.Parse(read.ToString()));
    });

    [Fact]
    public void White_space_around_and_between_says_nothing() => Typed.Where(t => t.Count(c => c is '"' or '“' or '”') % 2 == 0).Sample(typed =>
        Assert.Equal(QueryText.Parse(typed), QueryText.Parse("  " + typed.Replace(" ", "   ", StringComparison.Ordinal) + "\u3000")));

    [Fact]
    public void No_clause_is_empty_or_longer_than_what_was_typed() => Typed.Sample(typed =>
        Assert.All(QueryText.Parse(typed).Clauses, c => Assert.InRange(c.Text.Length, 1, typed.Length)));

    [Theory]
    [InlineData("余热 回收", "余热 回收")]
    [InlineData("  solar，cell ", "solar cell")]
    [InlineData("“固态 电池” -钠", "\"固态 电池\" -钠")]
    [InlineData("\"open end", "\"open end\"")]
    [InlineData("标题：光伏 单位:\"江淮 大学\"", "title:光伏 owner:\"江淮 大学\"")]
    [InlineData("-region:南京", "-region:南京")]
    [InlineData("CO2:H2 http://x", "CO2:H2 http://x")]
    [InlineData("- -- \"\" …", "")]
    [InlineData("ＣＯ２", "CO2")]
    public void Operators_are_read_in_both_widths_and_languages(string typed, string read) => Assert.Equal(read, QueryText.Parse(typed).ToString());

    [Fact]
    public void A_clause_can_be_dropped()
    {
        var text = QueryText.Parse("余热 -钢铁 回收");
        Assert.Equal("余热 回收", text.Without(text.Clauses[1]).ToString());
    }
}
