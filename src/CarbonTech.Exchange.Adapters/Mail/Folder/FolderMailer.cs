using System.Globalization;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Notifications;
using MimeKit;

namespace CarbonTech.Exchange.Adapters.Mail.Folder;

/// <summary>Mails as .eml files in a folder, named by time; written beside and then moved, so that whoever looks sees whole mails only.</summary>
public sealed class FolderMailer(string folder, TimeProvider clock) : IMailer
{
    /// <summary>The sender of everything that the exchange writes by itself.</summary>
    public static readonly MailboxAddress From = new("CarbonTech Exchange", "no-reply@exchange.invalid");

    public async Task SendAsync(Notifications.Mail mail, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var now = clock.GetUtcNow();
        var name = string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd'T'HHmmssfff}-{Id.New<ActId>()}.eml");
        var half = Path.Combine(folder, name + ".part");
        using (var message = Message(mail, now)) await message.WriteToAsync(half, ct);
        File.Move(half, Path.Combine(folder, name));
    }

    private static MimeMessage Message(Notifications.Mail mail, DateTimeOffset now)
    {
        var message = new MimeMessage { Subject = mail.Subject, Date = now, Body = new BodyBuilder { HtmlBody = mail.Html, TextBody = mail.Text }.ToMessageBody() };
        message.From.Add(From);
        message.To.Add(MailboxAddress.Parse(mail.To));
        return message;
    }
}
