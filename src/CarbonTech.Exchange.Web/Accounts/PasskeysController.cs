using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>Adding and removing passkeys of one's own account.</summary>
public sealed class PasskeysController(SignInManager<Account> door, UserManager<Account> people, AccountTable table, Texts texts) : ExchangeController
{
    private const int Most = 20;

    /// <summary>What the browser asks an authenticator to make; the challenge stands in a protected cookie.</summary>
    [HttpPost(Paths.AccountPasskeyOptions)]
    public async Task<IResult> Options()
    {
        var account = await MeAsync();
        var options = await door.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email, DisplayName = account.Name });
        return Results.Content(options, "application/json");
    }

    [HttpPost(Paths.AccountPasskeys)]
    public async Task<IResult> Add(string? credential, string? name)
    {
        var account = await MeAsync();
        var passkeys = await people.GetPasskeysAsync(account);
        var attested = passkeys.Count < Most ? await AttestedAsync(credential) : null;
        if (attested is not { Succeeded: true })
        {
            ModelState.AddModelError("", texts["passkey.not-added"]);
            return AccountPage.For(account, [.. passkeys], Paths.AccountPasskeys, Form());
        }

        attested.Passkey.Name = string.IsNullOrWhiteSpace(name) ? texts["passkey.unnamed", passkeys.Count + 1] : name.Trim()[..Math.Min(60, name.Trim().Length)];
        await people.AddOrUpdatePasskeyAsync(account, attested.Passkey);
        return To(Paths.Account + "#passkeys");
    }

    [HttpPost(Paths.AccountPasskeyRemove)]
    public async Task<IResult> Remove(string? credential)
    {
        var account = await MeAsync();
        var passkeys = await table.PasskeysAsync(account.Id, Gone);
        if (passkeys.FirstOrDefault(p => WebEncoders.Base64UrlEncode(p.CredentialId) == credential) is not { } passkey) return NotThere();
        if (passkeys.Count == 1 && account.PasswordHash is null)
        {
            ModelState.AddModelError("", texts["passkey.last"]);
            return AccountPage.For(account, [.. await people.GetPasskeysAsync(account)], Paths.AccountPasskeys, Form());
        }

        _ = await people.RemovePasskeyAsync(account, passkey.CredentialId);
        return To(Paths.Account + "#passkeys");
    }

    private async Task<PasskeyAttestationResult?> AttestedAsync(string? credential)
    {
        if (string.IsNullOrEmpty(credential)) return null;
        try
        {
            return await door.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // No challenge was asked for, or its cookie is gone.
            return null;
        }
    }

    private async Task<Account> MeAsync() => await people.FindByIdAsync(Actor.Person.ToString()) ?? throw new InvalidOperationException("The account is gone.");
}
