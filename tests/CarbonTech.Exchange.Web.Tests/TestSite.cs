using System.Net;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Web.Demonstration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CarbonTech.Exchange.Web.Tests;

/// <summary>The whole host on Kestrel at a free port, with a data folder of its own and a clock that the test moves. Speaks HTTP as a browser does:
/// cookies, antiforgery tokens from the page, redirects as they come.</summary>
public sealed partial class TestSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private TestSite(WebApplication app, string folder, FakeTimeProvider clock)
    {
        (this.app, this.folder, Clock) = (app, folder, clock);
        Root = new Uri(app.Urls.First());
        Exchange = TestExchange.Over(app.Services, folder, clock);
    }

    public Uri Root { get; }

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>The exchange behind the door, to make what a page shows.</summary>
    public TestExchange Exchange { get; }

    public Given Given => Exchange.Given;

    public static async Task<TestSite> StartAsync(bool demonstration = false, Action<WebApplicationBuilder>? more = null, bool seeded = false)
    {
        var folder = Directory.CreateTempSubdirectory("exchange-site-").FullName;
        var clock = new FakeTimeProvider(TestExchange.Start);
        var app = ExchangeHost.Build(folder, "http://127.0.0.1:0", builder =>
        {
            builder.Environment.EnvironmentName = Environments.Development;
            builder.Logging.ClearProviders();
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            more?.Invoke(builder);
        }, (DemonstrationMode.Setting, demonstration ? "true" : "false"), (Seeder.Setting, seeded ? "true" : "false"));
        await app.Services.GetRequiredService<CarbonTech.Exchange.Kernel.IDatabase>().MigrateAsync(CancellationToken.None);
        await app.StartAsync();
        return new(app, folder, clock);
    }

    /// <summary>A browser of its own: cookies, one language, no automatic redirects.</summary>
    public HttpClient Browser(string language = "zh-CN")
    {
        var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false };
        var client = new HttpClient(handler) { BaseAddress = Root };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    /// <summary>Reads the page, takes the hidden fields of the form that posts to <paramref name="action"/>, and posts them with these.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string action, params (string Name, string Value)[] fields) =>
        await (await PageForm.BareAsync(browser, page, action)).With(fields).PostAsync();

    /// <summary>The same with a file.</summary>
    public static async Task<HttpResponseMessage> PostFileAsync(HttpClient browser, string page, string action, (string Field, string Name, byte[] Content) file, params (string Name, string Value)[] fields) =>
        await (await PageForm.BareAsync(browser, page, action)).With(fields).With(file.Field, file.Name, file.Content).PostAsync();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
