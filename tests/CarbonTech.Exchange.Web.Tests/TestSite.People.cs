using System.Net;
using System.Security.Claims;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CarbonTech.Exchange.Web.Tests;

/// <summary>Browsers of people who have signed in.</summary>
public sealed partial class TestSite
{
    /// <summary>A browser in which this person has signed in and acts for this party: the session's cookie as the door itself would give it.</summary>
    public async Task<HttpClient> BrowserOfAsync(Actor actor, string language = "zh-CN")
    {
        await using var scope = Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<AccountTable>().FindAsync(actor.Person, CancellationToken.None);
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account!);
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim("amr", "pwd"));
        var cookie = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow().AddDays(7) }, IdentityConstants.ApplicationScheme);
        var jar = new CookieContainer();
        jar.Add(Root, new Cookie("session", cookie.TicketDataFormat.Protect(ticket)));
        jar.Add(Root, new Cookie("acting", actor.Party.ToString()));
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = jar, AllowAutoRedirect = false }) { BaseAddress = Root };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }
}
