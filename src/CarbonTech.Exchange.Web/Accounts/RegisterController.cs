using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>A new account, and the proof of its address.</summary>
[AllowAnonymous]
public sealed class RegisterController(SignInManager<Account> door, UserManager<Account> people, AccountMails mails, TimeProvider clock, Texts texts) : ExchangeController
{
    public sealed record RegisterForm(string? Name, string? Email, string? Password, string? Back);

    [HttpGet(Paths.Register)]
    public IResult Register(string? back, string? email) => RegisterPage.For(back, email);

    [HttpPost(Paths.Register)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> Register([FromForm] RegisterForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Name)) ModelState.AddModelError(nameof(form.Name), texts["form.missing"]);
        if (form.Name?.Length > 60) ModelState.AddModelError(nameof(form.Name), texts["refusal.kernel.too-long", 60]);
        if (!PlainName.Is(form.Name)) ModelState.AddModelError(nameof(form.Name), texts["refusal.membership.odd-name"]);
        if (!EmailAddress.IsValid(form.Email)) ModelState.AddModelError(nameof(form.Email), texts["refusal.membership.bad-email"]);
        if (!ModelState.IsValid) return RegisterPage.For(form.Back, form.Email, Form());
        var account = Account.Of(Id.New<PersonId>(), form.Email!, form.Name!, Texts.IsChinese ? "zh-CN" : "en", clock.GetUtcNow());
        var done = await people.CreateAsync(account, form.Password ?? "");
        foreach (var error in done.Errors) ModelState.AddModelError(IdentityErrors.Field(error), IdentityErrors.Text(error));
        if (!done.Succeeded) return RegisterPage.For(form.Back, form.Email, Form());
        await mails.ConfirmAsync(account, Gone);
        await door.SignInAsync(account, isPersistent: false);
        return To(Url.IsLocalUrl(form.Back) ? form.Back! : Paths.ApplyForParty);
    }

    /// <summary>The link of the mail; opening it is the proof.</summary>
    [HttpGet(Paths.ConfirmEmail)]
    public async Task<IResult> Confirm(string? person, string? code)
    {
        var account = await people.FindByIdAsync(person ?? "");
        var done = account is not null && (await people.ConfirmEmailAsync(account, AccountMails.Decode(code))).Succeeded;
        return SaidPage.For(done ? "confirm.done" : "confirm.failed", done, Paths.Account, done ? 200 : 422);
    }
}
