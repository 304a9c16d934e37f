using System.Net;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Accounts;

/// <summary>An act goes out in the name that was printed on its page.</summary>
public sealed class SamePartyTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("zh-CN", "另一窗口切换了机构")]
    [InlineData("en", "switched the party in another window")]
    public async Task Who_switched_the_party_in_another_window_meanwhile_is_refused_by_name_and_nothing_is_written(string language, string words)
    {
        var (first, second) = (await site.Given.PartyAsync("澄岳特钢", Capacities.Enterprise), await site.Given.PartyAsync("滨江化工", Capacities.Enterprise));
        var person = await site.Given.OwnerAsync(first);
        using var browser = await site.BrowserOfAsync(person, language);
        Assert.Contains($"name=\"Acting\" value=\"{first}\"", await browser.GetStringAsync("/my/demands/new"));
        var refused = await TestSite.PostAsync(browser, "/my/demands/new", "/my/demands/new", ("NameZh", "焦炉烟道气余热"), ("Acting", second.ToString()));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains(words, WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()));
        Assert.Empty(await site.Services.GetRequiredService<ReadMyDemands>().RunAsync(person, default));
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(browser, "/my/demands/new", "/my/demands/new", ("NameZh", "焦炉烟道气余热"))).StatusCode);
    }
}
