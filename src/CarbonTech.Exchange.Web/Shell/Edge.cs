using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>What every response passes: headers, language, errors as pages.</summary>
internal static class Edge
{
    public const string LanguageCookie = "language";
    private static readonly CultureInfo[] Languages = [new("zh-CN"), new("en")];

    internal static RequestLocalizationOptions Language()
    {
        var options = new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture("zh-CN"),
            SupportedCultures = Languages,
            SupportedUICultures = Languages,
        };
        options.RequestCultureProviders = [new QueryStringRequestCultureProvider { QueryStringKey = "lang", UIQueryStringKey = "lang" }, new CookieRequestCultureProvider { CookieName = LanguageCookie }, new AcceptLanguageHeaderRequestCultureProvider()];
        return options;
    }

    internal static async Task HeadersAsync(HttpContext context, Func<Task> next)
    {
        context.Response.OnStarting(() =>
        {
            var nonce = context.RequestServices.GetRequiredService<CspNonce>().Value;
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'; manifest-src 'self'";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), interest-cohort=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.Remove("blazor-enhanced-nav");
            return Task.CompletedTask;
        });
        await next();
    }
}
