using System.Net;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

/// <summary>Days and instants outside of the years of business, impossible ones, and pages that no list has.</summary>
public sealed class DayBinderTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("2026-02-30")]
    [InlineData("明天")]
    public async Task A_day_that_cannot_be_meant_is_refused_beside_its_field_and_kept(string day)
    {
        using var browser = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("澄岳特钢", Capacities.Enterprise)));
        var no = await TestSite.PostAsync(browser, "/my/demands/new", "/my/demands/new", ("NameZh", "焦炉烟道气余热回收改造"), ("Until", day));
        var page = WebUtility.HtmlDecode(await no.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        Assert.Contains("id=\"e-Until\"", page);
        Assert.Contains($"value=\"{day}\"", page);
        Assert.Contains("请填日期", page);
    }

    [Theory]
    [InlineData("0001-01-01T00:00")]
    [InlineData("9999-12-31T23:59")]
    public async Task An_instant_that_cannot_be_meant_is_refused_beside_its_field(string instant)
    {
        using var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        var no = await TestSite.PostAsync(desk, "/sessions/new", "/sessions/new", ("StartsAt", instant));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        Assert.Contains("id=\"e-StartsAt\"", await no.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/statement?from=0001-01-01&to=9999-12-31")]
    [InlineData("/statement?page=-5")]
    public async Task A_filter_that_cannot_be_meant_filters_nothing(string path)
    {
        using var browser = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync()));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task The_way_back_may_be_typed_in_Chinese()
    {
        using var browser = site.Browser();
        var back = await browser.GetAsync($"/language?to=en&back={Uri.EscapeDataString("/search?q=光伏𠮷")}");
        Assert.Equal((HttpStatusCode.Redirect, "/search?q=%E5%85%89%E4%BC%8F%F0%A0%AE%B7"), (back.StatusCode, back.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_page_far_behind_the_last_is_empty_and_not_the_first_again()
    {
        var owner = await site.Given.PartyAsync();
        var listing = await site.Given.ListingAsync(owner);
        using var browser = await site.BrowserOfAsync(await site.Given.OwnerAsync(owner));
        Assert.Contains($"/listings/{listing}", await browser.GetStringAsync("/my/listings"));
        Assert.DoesNotContain($"/listings/{listing}", await browser.GetStringAsync("/my/listings?page=50000001"));
    }
}
