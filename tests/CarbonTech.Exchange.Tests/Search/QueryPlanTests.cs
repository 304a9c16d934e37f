using CarbonTech.Exchange.Search;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Search;

public sealed class QueryPlanTests
{
    [Fact]
    public void The_table_knows_enough_of_the_field() => Assert.True(Synonyms.Count >= 120, $"{Synonyms.Count} groups");

    [Theory]
    [InlineData("光伏", "photovoltaic")]
    [InlineData("碳捕集", "carbon capture")]
    [InlineData("CCUS", "碳捕集")]
    [InlineData("Photovoltaics", "光伏")]
    [InlineData("solar cells", "光伏")]
    [InlineData("heat pump", "热泵")]
    [InlineData("CO₂", "二氧化碳")]
    public void A_word_is_also_what_it_is_called_in_the_other_language(string typed, string other) => Assert.Contains(other, Assert.Single(Parts(typed)).Others);

    [Fact]
    public void A_run_of_characters_is_cut_where_the_table_knows_a_word() =>
        Assert.Equal(["水泥", "窑", "余热"], Parts("水泥窑余热").Select(p => p.Text));

    [Fact]
    public void A_short_name_inside_a_longer_word_is_not_meant()
    {
        Assert.Empty(Assert.Single(Parts("npv")).Others);
        Assert.Empty(Assert.Single(Parts("氢氧化钙")).Others);
    }

    [Fact]
    public void Only_the_words_typed_when_synonyms_are_off() => Assert.Empty(Assert.Single(QueryPlan.Parts(QueryText.Parse("光伏"), synonyms: false)).Others);

    [Theory]
    [InlineData("ZL201710601862.3")]
    [InlineData("201710601862.3")]
    [InlineData("cn 2017 1060 1862 .3")]
    [InlineData("ＺＬ２０１７１０６０１８６２.３")]
    [InlineData("201710601862")]
    public void A_patent_number_is_read_in_any_spelling(string typed) => Assert.Equal("CN201710601862.3", Assert.Single(Parts(typed)).Number);

    [Fact]
    public void A_number_stands_among_words()
    {
        var parts = Parts("余热 201710601862.3 回收");
        Assert.Equal(["余热", "201710601862.3", "回收"], parts.Select(p => p.Text));
        Assert.Equal([null, "CN201710601862.3", null], parts.Select(p => p.Number));
    }

    [Fact]
    public void The_parts_say_what_was_typed() => Gen.Char["光伏碳捕集余热 solarcell20"].Array[0, 30].Select(c => new string(c)).Sample(typed =>
    {
        var text = QueryText.Parse(typed);
        Assert.Equal(text.Words.Replace(" ", "", StringComparison.Ordinal), string.Concat(QueryPlan.Parts(text, true).Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal));
    });

    private static IReadOnlyList<QueryPart> Parts(string typed) => QueryPlan.Parts(QueryText.Parse(typed), synonyms: true);
}
