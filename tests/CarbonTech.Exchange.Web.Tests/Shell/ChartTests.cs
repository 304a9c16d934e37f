using System.Globalization;
using Bunit;
using CarbonTech.Exchange.Web.Shell;
using CarbonTech.Exchange.Web.Shell.Parts;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

public sealed class ChartTests : IDisposable
{
    private readonly BunitContext page = new();

    public ChartTests() => page.Services.AddSingleton<Texts>();

    [Fact]
    public void A_chart_is_an_image_with_words_and_a_table_with_every_number()
    {
        var chart = Render(new ChartSeries("新上架", [3, 0, 12]), new ChartSeries("成交", [1, 2, 4]));
        Assert.All(chart.FindAll("svg.chart"), svg => Assert.Equal("img", svg.GetAttribute("role")));
        Assert.Contains("12", chart.Find("svg.chart").GetAttribute("aria-label"));
        Assert.Equal(["3", "1", "0", "2", "12", "4"], chart.FindAll("tbody td").Select(d => d.TextContent));
        Assert.Equal(["1", "2", "3"], chart.FindAll("tbody th").Select(h => h.TextContent));
    }

    [Fact]
    public void Bars_start_at_zero_and_twice_the_value_is_twice_as_high()
    {
        var g = new BarGeometry(704, 220, 3, 1, ChartScale.For(12));
        Assert.Equal(g.Ground, g.Y(0));
        Assert.Equal((g.Ground - g.Y(3)) * 2, g.Ground - g.Y(6), 6);
        Assert.True(g.Y(12) > 0);
    }

    [Fact]
    public void A_zero_has_no_bar()
    {
        var chart = Render(new ChartSeries("新上架", [3, 0, 12]));
        Assert.Equal(2, chart.FindAll("svg.narrow rect.c1").Count);
    }

    [Fact]
    public void Six_series_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => Render([.. Enumerable.Range(1, 6).Select(n => new ChartSeries($"{n}", [1, 2, 3]))]));

    [Fact]
    public void Coordinates_are_written_the_same_in_every_language()
    {
        var former = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("de-DE");
            Assert.Equal("1.5", BarGeometry.At(1.52));
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 8)]
    [InlineData(94, 100)]
    [InlineData(101, 150)]
    [InlineData(2_410_000, 3_000_000)]
    public void The_scale_ends_at_a_round_number_at_or_above_the_largest(int most, int top) => Assert.Equal(top, ChartScale.For(most).Top);

    [Fact]
    public void Small_bars_share_one_scale_and_show_their_numbers()
    {
        var bars = page.Render<SmallBars>(p => p.Add(b => b.Title, "t").Add(b => b.LabelsName, "l").Add(b => b.ValueName, "v")
            .Add(b => b.Rows, [("a", 10m, "/a"), ("b", 5m, null)]));
        Assert.Equal(["100", "50"], bars.FindAll("rect.value").Select(r => r.GetAttribute("width")));
        Assert.Equal(["10", "5"], bars.FindAll("td.num").Select(d => d.TextContent));
        Assert.Equal("/a", bars.Find("a").GetAttribute("href"));
    }

    public void Dispose() => page.Dispose();

    private IRenderedComponent<BarChart> Render(params ChartSeries[] series) => page.Render<BarChart>(p => p
        .Add(c => c.Title, "市场").Add(c => c.LabelsName, "月份").Add(c => c.Labels, ["1", "2", "3"]).Add(c => c.Series, series));
}
