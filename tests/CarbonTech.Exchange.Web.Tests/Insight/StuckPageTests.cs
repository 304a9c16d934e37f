using System.Net;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Insight;

public sealed class StuckPageTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync(more: PageForm.StepByHand);

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

    [Theory]
    [InlineData("zh-CN", "立即重试第 1 号")]
    [InlineData("en", "Try number 1 now")]
    public async Task A_parked_fact_stands_there_and_the_operator_alone_has_it_followed_at_once(string language, string button)
    {
        var party = await site.Given.PartyAsync();
        await site.Exchange.SettleAsync();
        await site.Given.ParkAsync("notices", 1);
        using var operates = await site.BrowserOfAsync(await site.Given.OperatorAsync(), language);
        Assert.Contains(button, await operates.GetStringAsync("/operator/stuck"), StringComparison.Ordinal);
        using var trades = await site.BrowserOfAsync(await site.Given.OwnerAsync(party), language);
        Assert.Equal(HttpStatusCode.NotFound, (await PageForm.ForgeAsync(trades, "/operator/stuck", ("follower", "notices"), ("number", "1"))).StatusCode);
        var done = await TestSite.PostAsync(operates, "/operator/stuck", "/operator/stuck");
        Assert.Equal((HttpStatusCode.Redirect, "/operator/stuck#queues"), (done.StatusCode, done.Headers.Location?.OriginalString));
        await site.Exchange.SettleAsync();
        Assert.DoesNotContain(button, await operates.GetStringAsync("/operator/stuck"), StringComparison.Ordinal);
    }
}
