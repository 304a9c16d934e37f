using System.Net;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Insight;

public sealed class StuckPageTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task The_operator_sees_what_stands_too_long_with_its_way_and_nobody_else_does(string language)
    {
        var (seller, buyer) = (await site.Given.PartyAsync("江淮理工大学"), await site.Given.PartyAsync("滨江化工有限公司", Capacities.Enterprise));
        var deal = await site.Given.NegotiatingAsync(seller, buyer);
        using (var early = await site.BrowserOfAsync(await site.Given.OperatorAsync(), language)) Assert.DoesNotContain($"/deals/{deal}", await early.GetStringAsync("/operator/stuck"));
        site.Clock.Advance(TimeSpan.FromDays(200));
        using var operates = await site.BrowserOfAsync(await site.Given.OperatorAsync(), language);
        Assert.Contains($"/deals/{deal}", await operates.GetStringAsync("/operator/stuck"));
        using var trades = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer), language);
        Assert.Equal(HttpStatusCode.Forbidden, (await trades.GetAsync("/operator/stuck")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await site.Browser(language).GetAsync("/operator/stuck")).StatusCode);
    }
}
