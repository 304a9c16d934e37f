using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

/// <summary>Every address decides who may call it; none is open or closed by accident.</summary>
public sealed class EndpointTests
{
    [Fact]
    public async Task Every_endpoint_says_who_may_call_it()
    {
        await using var site = await TestSite.StartAsync(demonstration: true, more: AsPublished);
        var all = site.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        Assert.True(all.Count > 100, $"{all.Count} endpoints");
        Assert.Empty(all.Where(Undecided).Select(e => e.DisplayName));
    }

    [Fact]
    public void An_endpoint_that_says_nothing_is_found()
    {
        Assert.True(Undecided(At("/planted")));
        Assert.False(Undecided(At("/planted", new AllowAnonymousAttribute())));
        Assert.False(Undecided(At("/planted", new AuthorizeAttribute())));
    }

    /// <summary>A build that was not published adds an address of its own that reads changed static files; the program in use has none.</summary>
    private static void AsPublished(WebApplicationBuilder builder) => builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";

    private static bool Undecided(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static Endpoint At(string path, params object[] metadata) =>
        new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(path), 0, new EndpointMetadataCollection(metadata), path);
}
