using System.Globalization;
using System.Net;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

/// <summary>What is too much is refused with the time to wait, and counted by person where there is one.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Questions_beyond_the_limit_are_told_when_to_come_back()
    {
        await using var site = await TestSite.StartAsync(more: b => b.Configuration["Exchange:QueriesPerMinute"] = "2");
        var browser = site.Browser("en");
        for (var n = 0; n < 2; n++) Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/v1/listings")).StatusCode);
        var refused = await browser.GetAsync("/api/v1/listings");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 60);
    }

    [Fact]
    public async Task The_limit_of_bids_is_each_persons_own()
    {
        await using var site = await TestSite.StartAsync(more: b => b.Configuration["Exchange:BidsPerMinute"] = "1");
        var (first, second) = (await PersonAsync(site, "甲公司"), await PersonAsync(site, "乙公司"));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await BidAsync(first));
        Assert.Equal(HttpStatusCode.TooManyRequests, await BidAsync(first));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await BidAsync(second));
    }

    private static async Task<HttpClient> PersonAsync(TestSite site, string name) =>
        await site.BrowserOfAsync(await site.Given.ActorAsync(await site.Given.PartyAsync(name, Capacities.Enterprise), Roles.Buyer));

    private static async Task<HttpStatusCode> BidAsync(HttpClient browser) =>
        (await browser.PostAsync($"/lots/{Given.Act()}/bids", new FormUrlEncodedContent([]))).StatusCode;
}
