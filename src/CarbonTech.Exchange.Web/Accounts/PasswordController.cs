using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>A new password by mail. Whether an address has an account is never told.</summary>
[AllowAnonymous]
public sealed class PasswordController(UserManager<Account> people, AccountMails mails) : ExchangeController
{
    public sealed record ResetForm(string? Person, string? Code, string? Password);

    [HttpGet(Paths.ForgotPassword)]
    public IResult Forgot() => ForgotPage.For();

    [HttpPost(Paths.ForgotPassword)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> Forgot(string? email)
    {
        if (await people.FindByEmailAsync(email ?? "") is { } account) await mails.ResetAsync(account, Gone);
        return SaidPage.For("forgot.sent", good: true, Paths.SignIn);
    }

    [HttpGet(Paths.ResetPassword)]
    public IResult Reset(string? person, string? code) => ResetPage.For(person, code);

    /// <summary>The link proves the address, so it is confirmed too, and a lockout ends.</summary>
    [HttpPost(Paths.ResetPassword)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> Reset([FromForm] ResetForm form)
    {
        var account = await people.FindByIdAsync(form.Person ?? "");
        var done = account is null
            ? IdentityResult.Failed(people.ErrorDescriber.InvalidToken())
            : await people.ResetPasswordAsync(account, AccountMails.Decode(form.Code), form.Password ?? "");
        foreach (var error in done.Errors) ModelState.AddModelError(IdentityErrors.Field(error), IdentityErrors.Text(error));
        if (!done.Succeeded) return ResetPage.For(form.Person, form.Code, Form());
        account!.EmailConfirmed = true;
        await people.SetLockoutEndDateAsync(account, null);
        return SaidPage.For("reset.done", good: true, Paths.SignIn);
    }
}
