using System.Net;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Insight;

public sealed class FiguresPageTests
{
    [Theory]
    [InlineData("zh-CN", "市场行情")]
    [InlineData("en", "Market figures")]
    public async Task An_empty_market_has_figures_too(string language, string title)
    {
        await using var site = await TestSite.StartAsync();
        var page = await site.Browser(language).GetAsync("/figures");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(title, await page.Content.ReadAsStringAsync());
    }
}
