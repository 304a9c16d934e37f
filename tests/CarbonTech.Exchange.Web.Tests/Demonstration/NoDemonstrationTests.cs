using System.Net;
using System.Reflection;
using CarbonTech.Exchange.Web.Demonstration;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Demonstration;

/// <summary>Without the setting nothing of the demonstration exists.</summary>
public sealed class NoDemonstrationTests
{
    [Fact]
    public async Task In_a_real_market_no_route_leads_to_the_demonstration()
    {
        await using var site = await TestSite.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync("/demo/clock")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync("/demo")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().PostAsync("/demo/clock", new FormUrlEncodedContent([new("By", "Day")]))).StatusCode);
        var actions = site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>().ToList();
        Assert.DoesNotContain(actions, a => a.ControllerTypeInfo.GetCustomAttribute<OnlyInDemonstrationAttribute>() is not null);
        Assert.DoesNotContain(actions, a => a.AttributeRouteInfo?.Template?.StartsWith("demo", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task In_a_real_market_the_clock_is_the_real_one_and_no_page_speaks_of_a_demonstration()
    {
        await using var site = await TestSite.StartAsync();
        Assert.Null(site.Services.GetService<DemonstrationClock>());
        Assert.False(site.Services.GetRequiredService<DemonstrationMode>().IsOn);
        Assert.DoesNotContain("演示", await site.Browser().GetStringAsync("/"));
    }
}
