using CarbonTech.Exchange.Notifications;
using MailKit.Net.Smtp;

namespace CarbonTech.Exchange.Adapters.Mail.Smtp;

/// <summary>Hands mails to a mail server, one connection per mail: notices are few and a broken connection harms no other mail.</summary>
public sealed class SmtpMailer(SmtpSettings settings, string from, TimeProvider clock) : IMailer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task SendAsync(Notifications.Mail mail, CancellationToken ct)
    {
        using var message = MailMessage.Of(mail, from, clock.GetUtcNow());
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await client.ConnectAsync(settings.Host, settings.Port, settings.Security, ct);
        if (settings.User is { Length: > 0 } user) await client.AuthenticateAsync(user, settings.Password ?? "", ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(quit: true, ct);
    }
}
