using CarbonTech.Exchange.Adapters;

namespace CarbonTech.Exchange.Web;

/// <summary>Builds the host: the exchange, its adapters by settings, the door.</summary>
public static class ExchangeHost
{
    /// <param name="data">Folder of the embedded profile; null: as the settings say.</param>
    /// <param name="urls">Addresses to listen on; null: as the settings say.</param>
    /// <param name="more">Changes services after all others, for tests and benchmarks.</param>
    /// <param name="settings">Settings above all others, known before any service is chosen by them.</param>
    public static WebApplication Build(string? data = null, string? urls = null, Action<WebApplicationBuilder>? more = null, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(ExchangeHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        if (data is not null) builder.Configuration["Exchange:Data"] = data;
        foreach (var (key, value) in settings) builder.Configuration[key] = value;
        if (urls is not null) builder.WebHost.UseUrls(urls);
        builder.Services.AddSingleton(TimeProvider.System).AddExchange().AddAdapters(builder.Configuration).AddExchangeWeb(builder.Configuration);
        builder.Host.UseDefaultServiceProvider(o => o.ValidateOnBuild = o.ValidateScopes = true);
        more?.Invoke(builder);
        var app = builder.Build();
        app.UseExchangeEdge().MapExchange();
        return app;
    }
}
