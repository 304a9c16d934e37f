using System.Globalization;
using CarbonTech.Exchange.Web.Membership;
using CarbonTech.Exchange.Web.Search;
using CarbonTech.Exchange.Web.Shell;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

/// <summary>Words that bend with the number and the language.</summary>
public sealed class TextsTests
{
    [Theory]
    [InlineData(1, "1 thing waits")]
    [InlineData(2, "2 things wait")]
    [InlineData(0, "0 things wait")]
    public void One_thing_waits_and_two_wait(int number, string text) => Assert.Equal(text, In("en", () => new Texts()["demo.waits", number]));

    [Fact]
    public void A_pair_stands_in_English_only_beside_the_first_argument()
    {
        var pairs = Texts.Table.Where(t => Texts.Numbered(t.Value.En, 1) != t.Value.En).ToList();
        Assert.NotEmpty(pairs);
        Assert.All(pairs, t => Assert.Contains("{0}", t.Value.En, StringComparison.Ordinal));
        Assert.All(Texts.Table, t => Assert.Equal(t.Value.Zh, Texts.Numbered(t.Value.Zh, 1)));
    }

    [Theory]
    [InlineData("zh-CN", "3 天 01:02:41")]
    [InlineData("en", "3 d 01:02:41")]
    public void Days_that_are_left_are_counted_in_the_readers_language(string culture, string text) => Assert.Equal(text, In(culture, () => Show.Left(new TimeSpan(3, 1, 2, 41))));

    [Theory]
    [InlineData("en", "南京市", "Nanjing")]
    [InlineData("en", "Leipzig", "Leipzig")]
    [InlineData("zh-CN", "张家港市", "张家港")]
    public void A_city_of_the_province_has_a_name_in_both_languages(string culture, string city, string name) => Assert.Equal(name, In(culture, () => Words.City(city)));

    [Theory]
    [InlineData("en", "LIC-PAT-ORD", "Ordinary (non-exclusive) licence")]
    [InlineData("en", "LIC-PAT-SOLE", "Sole licence")]
    [InlineData("zh-CN", "LIC-PAT-ORD", "普通许可")]
    public void A_way_of_transfer_is_short_and_whole(string culture, string code, string name) => Assert.Equal(name, In(culture, () => FacetWords.Deal(code)));

    [Theory]
    [InlineData("en", "膜<法>", null, "<span lang=\"zh-CN\">膜&lt;法&gt;</span>")]
    [InlineData("zh-CN", "", "A & B", "<span lang=\"en\">A &amp; B</span>")]
    [InlineData("en", "膜法", "Membrane", "Membrane")]
    [InlineData("zh-CN", "膜法", null, "膜法")]
    [InlineData("en", null, null, "")]
    public void A_text_that_falls_back_to_the_other_language_says_which_it_is(string culture, string? zh, string? en, string html) => Assert.Equal(html, In(culture, () => new Texts().Either(zh, en).Value));

    [Theory]
    [InlineData("en", "可以 OK", "<span lang=\"zh-CN\">可以 OK</span>")]
    [InlineData("zh-CN", "可以 OK", "可以 OK")]
    [InlineData("zh-CN", "Agreed", "<span lang=\"en\">Agreed</span>")]
    [InlineData("zh-CN", "72 %", "72 %")]
    [InlineData("en", null, "")]
    public void What_somebody_typed_says_its_language_where_it_is_not_the_readers(string culture, string? typed, string html) => Assert.Equal(html, In(culture, () => new Texts().Typed(typed).Value ?? ""));

    private static string In(string culture, Func<string> text)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));
        try
        {
            return text();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
