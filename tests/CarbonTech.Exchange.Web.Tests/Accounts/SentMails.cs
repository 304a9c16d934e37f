using CarbonTech.Exchange.Notifications;

namespace CarbonTech.Exchange.Web.Tests.Accounts;

/// <summary>Keeps every mail.</summary>
internal sealed class SentMails : IMailer
{
    public List<Mail> Sent { get; } = [];

    public Task SendAsync(Mail mail, CancellationToken ct)
    {
        Sent.Add(mail);
        return Task.CompletedTask;
    }
}
