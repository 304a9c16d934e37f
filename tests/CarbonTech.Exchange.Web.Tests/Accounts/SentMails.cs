using System.Collections.Concurrent;
using CarbonTech.Exchange.Notifications;

namespace CarbonTech.Exchange.Web.Tests.Accounts;

/// <summary>Keeps every mail; the site's own followers send while a test asks.</summary>
internal sealed class SentMails : IMailer
{
    private readonly ConcurrentQueue<Mail> sent = new();

    public IReadOnlyCollection<Mail> Sent => sent;

    /// <summary>The latest mail to the address.</summary>
    public Mail LastTo(string address) => sent.Last(m => m.To == address);

    public Task SendAsync(Mail mail, CancellationToken ct)
    {
        sent.Enqueue(mail);
        return Task.CompletedTask;
    }
}
