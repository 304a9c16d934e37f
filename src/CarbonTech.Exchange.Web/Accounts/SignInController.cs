using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>Signing in by password or passkey, and out.</summary>
[AllowAnonymous]
public sealed class SignInController(SignInManager<Account> door, UserManager<Account> people, Texts texts) : ExchangeController
{
    public sealed record SignInForm(string? Email, string? Password, bool Remember, string? Back);

    [HttpGet(Paths.SignIn)]
    public IResult SignIn(string? back) => Actor.IsSignedIn ? To(Back(back)) : SignInPage.For(back);

    [HttpPost(Paths.SignIn)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> SignIn([FromForm] SignInForm form)
    {
        var account = await people.FindByEmailAsync(form.Email ?? "");
        var done = account is null ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await door.PasswordSignInAsync(account, form.Password ?? "", form.Remember, lockoutOnFailure: true);
        if (done.Succeeded) return Welcome(account!, form.Back);
        ModelState.AddModelError("", texts[done.IsLockedOut ? "signin.locked" : "signin.wrong"]);
        return SignInPage.For(form.Back, Form());
    }

    /// <summary>What the browser asks an authenticator for; the challenge stands in a protected cookie.</summary>
    [HttpPost(Paths.SignInPasskeyOptions)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> PasskeyOptions() => Results.Content(await door.MakePasskeyRequestOptionsAsync(null), "application/json");

    [HttpPost(Paths.SignInByPasskey)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> SignInByPasskey(string? credential, string? back)
    {
        var assertion = await AssertedAsync(credential);
        if (assertion is { Succeeded: true } && !await people.IsLockedOutAsync(assertion.User))
        {
            await people.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
            await door.SignInAsync(assertion.User, isPersistent: false, authenticationMethod: "passkey");
            return Welcome(assertion.User, back);
        }

        ModelState.AddModelError("", texts["signin.passkey.wrong"]);
        return SignInPage.For(back, Form());
    }

    [HttpPost(Paths.SignOut)]
    public async Task<IResult> Leave()
    {
        await door.SignOutAsync();
        Response.Cookies.Delete(Acting.PartyCookie);
        return To(Paths.Home);
    }

    private async Task<PasskeyAssertionResult<Account>?> AssertedAsync(string? credential)
    {
        if (string.IsNullOrEmpty(credential)) return null;
        try
        {
            return await door.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // No challenge was asked for, or its cookie is gone: as good as a wrong passkey.
            return null;
        }
    }

    /// <summary>Back to where the person came from, in the account's language unless the browser chose one.</summary>
    private IResult Welcome(Account account, string? back)
    {
        if (!Request.Cookies.ContainsKey(Edge.LanguageCookie)) Language(Response, account.Culture, Request.IsHttps);
        return To(Back(back));
    }

    internal static void Language(HttpResponse response, string culture, bool secure) => response.Cookies.Append(
        Edge.LanguageCookie,
        CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
        new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = secure });

    private string Back(string? back) => Url.IsLocalUrl(back) ? back! : Paths.Home;
}
