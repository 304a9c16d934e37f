using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>The home page, the language, the error pages.</summary>
[AllowAnonymous]
public sealed class ShellController(HomeReader home, TimeProvider clock, Texts texts) : ExchangeController
{
    [HttpGet(Paths.Home)]
    public async Task<IResult> Home() => HomePage.For(await home.ReadAsync(clock.GetUtcNow(), texts, Gone));

    /// <summary>Keeps the reader's language in a cookie; a preference, not an act, so a link does it and pages stay free of tokens.</summary>
    [HttpGet(Paths.Language)]
    public IResult Language(string to, string? back)
    {
        if (to is not ("zh-CN" or "en")) return NotThere();
        var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(to));
        Response.Cookies.Append(Edge.LanguageCookie, value, new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = Request.IsHttps });
        return To(Url.IsLocalUrl(back) ? back! : Paths.Home);
    }

    /// <summary>The status comes from the route itself: after a form that cannot be read nothing is bound.</summary>
    [Route(Paths.Error)]
    [Route(Paths.Error + "/{status:int}")]
    [IgnoreAntiforgeryToken]
    public IResult Error() => ErrorPage.For(RouteData.Values["status"] is string text && int.Parse(text, CultureInfo.InvariantCulture) is >= 400 and < 600 and var status ? status : 500);
}
