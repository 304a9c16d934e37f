using System.Security.Claims;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.StaticAssets;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>Loads who acts, anew for each request: the person from the session's cookie, the party from the cookie of the last choice. A choice that the person
/// no longer has falls back; an account that is gone is nobody.</summary>
public sealed class Acting(RequestDelegate next)
{
    public const string PartyCookie = "acting";

    public async Task InvokeAsync(HttpContext context, CurrentActor current, ReadMe read)
    {
        var asset = context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
        if (!asset && PersonId.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), null, out var person))
        {
            if (await read.RunAsync(person, context.RequestAborted) is { } me) Take(context, current, me);
            else context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        await next(context);
    }

    /// <summary>Keeps the party that the person acts for from now on.</summary>
    internal static void Choose(HttpContext context, PartyId party) => context.Response.Cookies.Append(
        PartyCookie, party.ToString(), new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });

    private static void Take(HttpContext context, CurrentActor current, Me me)
    {
        var actor = me.As(PartyId.TryParse(context.Request.Cookies[PartyCookie], null, out var chosen) ? chosen : null);
        (current.Me, current.Actor, current.Person) = (me, actor, me.Name);
        current.Parties = [.. me.Standings.Select(s => (s.Party, s.Name.Zh, s.Name.En))];
        if (me.In(actor.Party) is { } standing) current.Party = (standing.Name.Zh, standing.Name.En);
    }
}
