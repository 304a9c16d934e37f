using System.Net;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

/// <summary>Characters that no document can hold, in addresses and in forms.</summary>
public sealed class TextBinderTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task An_address_with_what_is_no_character_is_answered()
    {
        using var browser = site.Browser();
        foreach (var (path, expected) in new[]
        {
            ("/certificates?number=%EF%BF%BE", HttpStatusCode.OK), ("/certificates/CTX%EF%BF%BE", HttpStatusCode.UnprocessableEntity),
            ("/api/v1/certificates/CTX%EF%BF%BE", HttpStatusCode.UnprocessableEntity), ("/deal-certificates?number=%EF%BF%BE", HttpStatusCode.OK),
            ("/demands?q=%EF%BF%BE%00", HttpStatusCode.OK), ("/search?q=%EF%BF%BE%EF%BF%BF%00", HttpStatusCode.OK),
        }) Assert.Equal((path, expected), (path, (await browser.GetAsync(path)).StatusCode));
    }

    [Fact]
    public async Task A_form_keeps_what_a_document_can_hold_and_an_amount_is_read()
    {
        using var browser = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("澄岳特钢", Capacities.Enterprise)));
        var done = await TestSite.PostAsync(browser, "/my/demands/new", "/my/demands/new", ("NameZh", "焦炉\u0001烟道\uFFFE气\v余热"), ("InvestFrom", "\uFFFE１２０万"));
        var page = await browser.GetAsync(done.Headers.Location);
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        Assert.Contains("焦炉烟道气\n余热", html.ReplaceLineEndings("\n"));
        Assert.DoesNotContain('\u0001', html);
    }
}
