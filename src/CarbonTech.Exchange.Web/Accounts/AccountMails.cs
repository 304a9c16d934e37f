using System.Globalization;
using System.Text;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>Mails with a link that proves an address, in the reader's language: confirm it, set a new password, join a party.</summary>
public sealed class AccountMails(UserManager<Account> people, IMailer mailer, IHttpContextAccessor http, IOptions<Settings> settings, IServiceScopeFactory scopes)
{
    public async Task ConfirmAsync(Account account, CancellationToken ct)
    {
        var code = await people.GenerateEmailConfirmationTokenAsync(account);
        await SendAsync("mail.confirm", new(account.Email, account.Name, account.Culture), Link(Paths.ConfirmEmail, account, code), [], ct);
    }

    public async Task ResetAsync(Account account, CancellationToken ct)
    {
        var code = await people.GeneratePasswordResetTokenAsync(account);
        await SendAsync("mail.reset", new(account.Email, account.Name, account.Culture), Link(Paths.ResetPassword, account, code), [], ct);
    }

    /// <summary>The invited may have no account yet, so the mail is in the language of the one who invites.</summary>
    public Task InviteAsync(InvitationLine invitation, CancellationToken ct) => SendAsync(
        "mail.invite",
        new(invitation.Email, invitation.Email, CultureInfo.CurrentUICulture.Name),
        new Uri(Root, Paths.Invitation(invitation.Id)),
        [new Texts().Pick(invitation.PartyName.Zh, invitation.PartyName.En), invitation.InvitedBy, invitation.EndsAt],
        ct);

    internal static string Encode(string code) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(code));

    internal static string Decode(string? code)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code ?? ""));
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private Uri Root => settings.Value.PublicUrl ?? new Uri($"{http.HttpContext!.Request.Scheme}://{http.HttpContext.Request.Host}/");

    private Uri Link(string path, Account account, string code) =>
        new(Root, QueryHelpers.AddQueryString(path, new Dictionary<string, string?> { ["person"] = account.Id.ToString(), ["code"] = Encode(code) }));

    private async Task SendAsync(string key, Addressee to, Uri link, object[] args, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ILoggerFactory>());
        var mail = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(to.Culture);
            var texts = new Texts();
            var (greeting, line, button, foot) = (texts["mail.greeting", to.Name], texts[$"{key}.line", args], texts[$"{key}.button"], texts["mail.foot"]);
            var parameters = new Dictionary<string, object?> { ["Lines"] = new[] { greeting, line }, ["Link"] = link.ToString(), ["Button"] = button, ["Foot"] = foot };
            var html = (await renderer.RenderComponentAsync<AccountMail>(ParameterView.FromDictionary(parameters))).ToHtmlString();
            return new Mail(to.Email, texts[$"{key}.subject", args], html, $"{greeting}\n\n{line}\n\n{button}\n{link}\n\n{foot}\n");
        });
        await mailer.SendAsync(mail, ct);
    }

    private sealed record Addressee(string Email, string Name, string Culture);
}
