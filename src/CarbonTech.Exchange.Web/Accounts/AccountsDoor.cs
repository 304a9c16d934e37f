using CarbonTech.Exchange.Adapters.Accounts;
using CarbonTech.Exchange.Web.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>Signing in: Identity's cookie, the keys that protect it.</summary>
internal static class AccountsDoor
{
    internal static IServiceCollection AddAccountsDoor(this IServiceCollection services, IConfiguration configuration)
    {
        var data = Path.GetFullPath(configuration["Exchange:Data"] ?? "data");
        services.AddDataProtection().SetApplicationName("CarbonTech.Exchange").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, "keys")));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Cookie);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o => o.Cookie.Name = "passkey");
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAccounts();
        services.AddScoped<AccountMails>().AddSingleton<DemonstrationPeople>();
        services.AddSingleton<ReadMyParty>().AddSingleton<Decisions>().AddScoped<InvitationDesk>().AddSingleton<IDeskItems, MembershipDeskItems>();
        return services;
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromDays(7);
        options.LoginPath = Paths.SignIn;
        options.ReturnUrlParameter = "back";
        options.Events.OnRedirectToAccessDenied = c => Answer(c, StatusCodes.Status403Forbidden);
        var toSignIn = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = c => c.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? Answer(c, StatusCodes.Status401Unauthorized) : toSignIn(c);
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
