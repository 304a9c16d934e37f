using MimeKit;

namespace CarbonTech.Exchange.Adapters.Mail;

/// <summary>A mail as a MIME message with both bodies.</summary>
internal static class MailMessage
{
    internal static MimeMessage Of(Notifications.Mail mail, string from, DateTimeOffset now)
    {
        var message = new MimeMessage { Subject = mail.Subject, Date = now, Body = new BodyBuilder { HtmlBody = mail.Html, TextBody = mail.Text }.ToMessageBody() };
        message.From.Add(MailboxAddress.Parse(from));
        message.To.Add(MailboxAddress.Parse(mail.To));
        if (mail.Key is { } key) message.MessageId = $"{key}@{((MailboxAddress)message.From[0]).Domain}";
        return message;
    }
}
