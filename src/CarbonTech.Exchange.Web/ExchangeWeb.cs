using System.Text.Encodings.Web;
using System.Text.Unicode;
using CarbonTech.Exchange.Web.Accounts;
using CarbonTech.Exchange.Web.Catalogue;
using CarbonTech.Exchange.Web.Demonstration;
using CarbonTech.Exchange.Web.Insight;
using CarbonTech.Exchange.Web.Notifications;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace CarbonTech.Exchange.Web;

/// <summary>The door as services and as a pipeline.</summary>
public static class ExchangeWeb
{
    public static IServiceCollection AddExchangeWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<Settings>().Bind(configuration.GetSection(Settings.Section)).ValidateOnStart();
        services.AddHttpContextAccessor().AddSingleton<Texts>().AddScoped<CspNonce>().AddScoped<CurrentActor>();
        services.AddSingleton<WorkerHost>().AddHostedService(s => s.GetRequiredService<WorkerHost>());
        services.AddCatalogueDoor();
        services.AddControllersWithViews(Binding);
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddLimits().AddAccountsDoor(configuration);
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(o => o.Cookie.Name = "antiforgery");
        services.AddAuthorization(o => o.FallbackPolicy = new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddProblemDetails();
        services.AddSingleton<IDeskItems, Payments.MoneyDeskItems>();
        services.AddSingleton<Uploads>().AddSingleton<IDeskItems, Catalogue.NoticeDeskItems>();
        services.AddSingleton<Deals.MandateChooser>().AddSingleton<Deals.MandateEnds>().AddSingleton<IDeskItems, Deals.MandateDeskItems>();
        services.AddNotificationsDoor().AddInsightDoor();
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<WorkersCheck>("workers");
        Auctions.AuctionsDoor.AddAuctionsDoor(services).AddSingleton<IDeskItems, Auctions.AuctionsDeskItems>();
        Deals.SettlementDoor.AddSettlementDoor(services);
        Certification.CasesDoor.AddCasesDoor(services);
        Deals.GatesDoor.AddGatesDoor(services);
        Certification.CertificatesDoor.AddCertificatesDoor(services);
        Deals.RoomsDoor.AddRoomsDoor(services);
        services.AddDemonstration(configuration);
        return services;
    }

    public static WebApplication UseExchangeEdge(this WebApplication app)
    {
        app.Use(Edge.HeadersAsync);
        app.UseRequestLocalization(Edge.Language());
        app.UseExceptionHandler(Paths.Error, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(Paths.Error + "/{0}");
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<Acting>();
        app.UseRateLimiter();
        app.UseAuthorization();
        return app;
    }

    public static WebApplication MapExchange(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers().WithStaticAssets();
        Search.SearchApi.Map(app);
        Certification.CertificatesApi.Map(app);
        app.MapFallback("{*path}", () => ErrorPage.For(StatusCodes.Status404NotFound)).AllowAnonymous();
        return app;
    }

    private static void Binding(MvcOptions options)
    {
        var texts = new Texts();
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        options.Filters.Add(new SameParty());
        options.Conventions.Add(new HeadToo());
        options.ModelBinderProviders.Insert(0, new TextBinder());
        options.ModelBinderProviders.Insert(0, new MoneyBinder());
        options.ModelBinderProviders.Insert(0, new MarketTimeBinder());
        options.ModelBinderProviders.Insert(0, new DayBinder());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var say = options.ModelBindingMessageProvider;
        say.SetAttemptedValueIsInvalidAccessor((value, _) => texts["form.not-valid", value]);
        say.SetUnknownValueIsInvalidAccessor(_ => texts["form.missing"]);
        say.SetValueIsInvalidAccessor(value => texts["form.not-valid", value]);
        say.SetValueMustNotBeNullAccessor(_ => texts["form.missing"]);
        say.SetValueMustBeANumberAccessor(_ => texts["form.not-a-number"]);
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["form.not-valid", value]);
        say.SetNonPropertyValueMustBeANumberAccessor(() => texts["form.not-a-number"]);
        say.SetMissingBindRequiredValueAccessor(_ => texts["form.missing"]);
        say.SetMissingKeyOrValueAccessor(() => texts["form.missing"]);
    }
}
