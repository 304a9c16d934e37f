using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>One's own account: name and language, password, the party one acts for.</summary>
public sealed class AccountController(SignInManager<Account> door, UserManager<Account> people, AccountMails mails, CurrentActor current, Texts texts) : ExchangeController
{
    public sealed record ProfileForm(string? Name, string? Culture);

    public sealed record PasswordForm(string? Current, string? Password);

    [HttpGet(Paths.Account)]
    public async Task<IResult> Account() => await PageAsync();

    [HttpPost(Paths.AccountProfile)]
    public async Task<IResult> Profile([FromForm] ProfileForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Name)) ModelState.AddModelError(nameof(form.Name), texts["form.missing"]);
        if (form.Name?.Length > 60) ModelState.AddModelError(nameof(form.Name), texts["refusal.kernel.too-long", 60]);
        if (!PlainName.Is(form.Name)) ModelState.AddModelError(nameof(form.Name), texts["refusal.membership.odd-name"]);
        if (form.Culture is not ("zh-CN" or "en")) ModelState.AddModelError(nameof(form.Culture), texts["form.missing"]);
        if (!ModelState.IsValid) return await PageAsync(Paths.AccountProfile);
        var account = await MeAsync();
        (account.Name, account.Culture) = (form.Name!.Trim(), form.Culture!);
        if (!Took(await people.UpdateAsync(account))) return await PageAsync(Paths.AccountProfile);
        SignInController.Language(Response, account.Culture, Request.IsHttps);
        return To(Paths.Account);
    }

    /// <summary>Other sessions end with the old password; this one goes on.</summary>
    [HttpPost(Paths.AccountPassword)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> Password([FromForm] PasswordForm form)
    {
        var account = await MeAsync();
        var done = account.PasswordHash is null
            ? await people.AddPasswordAsync(account, form.Password ?? "")
            : await people.ChangePasswordAsync(account, form.Current ?? "", form.Password ?? "");
        if (!Took(done)) return await PageAsync(Paths.AccountPassword);
        await door.RefreshSignInAsync(account);
        return SaidPage.For("account.password.done", good: true, Paths.Account);
    }

    [HttpPost(Paths.AccountSendConfirmation)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> SendConfirmation()
    {
        var account = await MeAsync();
        if (!account.EmailConfirmed) await mails.ConfirmAsync(account, Gone);
        return SaidPage.For("account.confirmation.sent", good: true, Paths.Account);
    }

    /// <summary>Switches the party that the person acts for.</summary>
    [HttpPost(Paths.ActFor)]
    public IResult ActFor(PartyId party, string? back)
    {
        if (current.Me?.In(party) is null) return NotThere();
        Acting.Choose(HttpContext, party);
        return To(Url.IsLocalUrl(back) ? back! : Paths.Desk);
    }

    private async Task<Account> MeAsync() => await people.FindByIdAsync(Actor.Person.ToString()) ?? throw new InvalidOperationException("The account is gone.");

    private bool Took(IdentityResult done)
    {
        foreach (var error in done.Errors) ModelState.AddModelError(IdentityErrors.Field(error), IdentityErrors.Text(error));
        return done.Succeeded;
    }

    private async Task<IResult> PageAsync(string? failed = null)
    {
        var account = await MeAsync();
        return AccountPage.For(account, [.. await people.GetPasskeysAsync(account)], failed, failed is null ? null : Form());
    }
}
