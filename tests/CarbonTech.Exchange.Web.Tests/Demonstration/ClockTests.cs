using System.Net;
using CarbonTech.Exchange.Web.Demonstration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Demonstration;

public sealed class ClockTests
{
    private static readonly string File = Path.Combine(Path.GetTempPath(), $"clock-{Environment.ProcessId}", "clock");

    [Fact]
    public void The_clock_is_kept_over_a_restart_and_never_runs_back()
    {
        var real = new FakeTimeProvider();
        var clock = new DemonstrationClock(File, real);
        Assert.Equal(real.GetUtcNow(), clock.GetUtcNow());
        Assert.True(clock.Forward(TimeSpan.FromHours(5)));
        Assert.False(clock.Forward(TimeSpan.FromHours(-1)));
        Assert.False(clock.Forward(TimeSpan.Zero));
        Assert.Equal(real.GetUtcNow().AddHours(5), new DemonstrationClock(File, real).GetUtcNow());
        Directory.Delete(Path.GetDirectoryName(File)!, recursive: true);
    }

    [Fact]
    public async Task Delays_stay_real_when_the_clock_is_moved()
    {
        var real = new FakeTimeProvider();
        var clock = new DemonstrationClock(Path.Combine(Path.GetTempPath(), $"clock-{Environment.ProcessId}-2", "clock"), real);
        var delay = Task.Delay(TimeSpan.FromMinutes(1), clock, TestContext.Current.CancellationToken);
        clock.Forward(TimeSpan.FromDays(1));
        Assert.False(delay.IsCompleted);
        real.Advance(TimeSpan.FromMinutes(1));
        await delay;
    }

    [Fact]
    public async Task A_stranger_moves_the_clock_and_every_page_says_so()
    {
        await using var site = await TestSite.StartAsync(demonstration: true);
        var clock = site.Services.GetRequiredService<DemonstrationClock>();
        var browser = site.Browser();
        var answer = await TestSite.PostAsync(browser, "/demo/clock", "/demo/clock", ("By", "Hour"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(TimeSpan.FromHours(1), clock.Ahead);
        Assert.Contains("时钟已拨快 1 小时", await browser.GetStringAsync("/"));
        Assert.Contains("The clock is 1 h 0 min ahead", await site.Browser("en").GetStringAsync("/demo/clock"));
    }

    [Fact]
    public async Task While_the_market_is_filled_every_page_says_so()
    {
        await using var site = await TestSite.StartAsync(demonstration: true);
        Assert.DoesNotContain("演示数据正在写入", await site.Browser().GetStringAsync("/"));
        site.Services.GetRequiredService<DemonstrationMode>().IsPreparing = true;
        Assert.Contains("演示数据正在写入", await site.Browser().GetStringAsync("/"));
        Assert.Contains("still being filled", await site.Browser("en").GetStringAsync("/sessions"));
    }

    [Fact]
    public async Task Moving_the_clock_needs_the_token_of_its_page()
    {
        await using var site = await TestSite.StartAsync(demonstration: true);
        var answer = await site.Browser().PostAsync("/demo/clock", new FormUrlEncodedContent([new("By", "Day")]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(TimeSpan.Zero, site.Services.GetRequiredService<DemonstrationClock>().Ahead);
    }
}
