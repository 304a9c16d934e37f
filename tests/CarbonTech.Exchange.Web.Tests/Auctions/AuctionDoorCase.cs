using System.Net;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Auctions;

/// <summary>A site with people of sessions in browsers: a seller, the operator, others.</summary>
public abstract partial class AuctionDoorCase : IAsyncLifetime
{
    private readonly List<HttpClient> browsers = [];

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected TestSite Site { get; private set; } = null!;

    private protected PartyId Seller { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartAsync(demonstration: true, PageForm.StepByHand);
        Seller = await Site.Given.PartyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        browsers.ForEach(b => b.Dispose());
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected T Use<T>()
        where T : notnull => Site.Services.GetRequiredService<T>();

    /// <summary>The party's owner at a browser.</summary>
    private protected async Task<HttpClient> OwnerAsync(PartyId party) => await EnterAsync(await Site.Given.OwnerAsync(party));

    private protected async Task<HttpClient> HouseAsync() => await EnterAsync(await Site.Given.OperatorAsync());

    private protected async Task<HttpClient> StrangerAsync() => await OwnerAsync(await Site.Given.PartyAsync("旁观研究院", Capacities.ResearchInstitute));

    private protected Task<PartyId> TakerAsync(string name = "受让企业") => Site.Given.PartyAsync(name, Capacities.Enterprise);

    private protected async Task<HttpClient> EnterAsync(Actor actor)
    {
        var browser = await Site.BrowserOfAsync(actor);
        browsers.Add(browser);
        return browser;
    }

    /// <summary>The act was done and leads there.</summary>
    private protected static void Done(HttpResponseMessage answer, string to) =>
        Assert.Equal((HttpStatusCode.Redirect, to), (answer.StatusCode, answer.Headers.Location?.OriginalString));

    /// <summary>The page comes again with the error beside this field and the typed value in it.</summary>
    private protected static async Task<string> BesideAsync(HttpResponseMessage answer, string field, string typed, HttpStatusCode status = HttpStatusCode.UnprocessableEntity)
    {
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(status, answer.StatusCode);
        Assert.Matches($"id=\"e-([a-z]+-)?{field}\"", page);
        var box = Regex.Match(page, $"<(?:input|textarea)[^>]*name=\"{field}\"[^>]*aria-invalid=\"true\"[^>]*>([^<]*)");
        Assert.True(box.Success, $"{field} is not marked.");
        if (typed.Length > 0) Assert.Contains(typed, WebUtility.HtmlDecode(box.Value), StringComparison.Ordinal);
        return Plain(page);
    }

    /// <summary>The page says why not.</summary>
    private protected static async Task RefusedAsync(HttpResponseMessage answer, HttpStatusCode status, string why)
    {
        Assert.Contains(why, Plain(await answer.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
        Assert.Equal(status, answer.StatusCode);
    }

    private protected static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
