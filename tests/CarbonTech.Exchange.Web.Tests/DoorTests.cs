using System.Net;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests;

public sealed class DoorTests
{
    [Fact]
    public async Task The_home_page_answers_in_both_languages_under_a_strict_policy()
    {
        await using var site = await TestSite.StartAsync();
        var page = await site.Browser().GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("碳技术交易所", await page.Content.ReadAsStringAsync());
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", policy);
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("CarbonTech Exchange", await site.Browser("en").GetStringAsync("/"));
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_with_the_right_status()
    {
        await using var site = await TestSite.StartAsync();
        var page = await site.Browser().GetAsync("/no-such-page");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("没有这个页面", await page.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_language_is_kept_in_a_cookie_and_leads_back_within_the_site_only()
    {
        await using var site = await TestSite.StartAsync();
        var browser = site.Browser();
        var answer = await browser.GetAsync("/language?to=en&back=https://elsewhere.example/");
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
        Assert.Contains("<html lang=\"en\"", await browser.GetStringAsync("/"));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "Email=a%00b")]
    [InlineData("multipart/form-data; boundary=zz", "no boundary at all")]
    public async Task A_form_that_cannot_be_read_is_a_bad_request_not_a_fault(string kind, string body)
    {
        await using var site = await TestSite.StartAsync();
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(kind);
        var answer = await site.Browser().PostAsync("/register", content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/search", HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    public async Task What_answers_GET_answers_HEAD_without_a_body(string path, HttpStatusCode status)
    {
        await using var site = await TestSite.StartAsync();
        using var asked = new HttpRequestMessage(HttpMethod.Head, path);
        var answer = await site.Browser().SendAsync(asked);
        Assert.Equal((status, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_there_and_asks_nobody_to_sign_in()
    {
        await using var site = await TestSite.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync("/favicon.ico")).StatusCode);
    }

    [Fact]
    public async Task A_market_without_listings_says_so_instead_of_blaming_the_search()
    {
        await using var site = await TestSite.StartAsync();
        Assert.Contains("还没有上架的成果", await site.Browser().GetStringAsync("/search"), StringComparison.Ordinal);
        Assert.Contains("没有同时符合", await site.Browser().GetStringAsync("/search?q=zzz"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_is_live_at_once_and_ready_when_every_worker_has_done_what_waited()
    {
        await using var site = await TestSite.StartAsync(more: PageForm.StepByHand);
        Assert.Equal("Healthy", await site.Browser().GetStringAsync("/health/live"));
        Assert.Equal("Degraded", await site.Browser().GetStringAsync("/health/ready"));
        var workers = site.Services.GetRequiredService<WorkerHost>();
        await workers.StartAsync(default);
        while (await site.Browser().GetStringAsync("/health/ready") != "Healthy") await Task.Yield();
        await workers.StopAsync(default);
    }
}
