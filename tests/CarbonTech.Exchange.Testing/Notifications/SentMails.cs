using System.Collections.Concurrent;
using CarbonTech.Exchange.Notifications;

namespace CarbonTech.Exchange.Testing.Notifications;

/// <summary>Keeps the mails that were handed over, and fails when told to.</summary>
public sealed class SentMails : IMailer
{
    private readonly ConcurrentQueue<Mail> sent = [];

    public bool Fails { get; set; }

    public IReadOnlyList<Mail> All => [.. sent];

    /// <summary>The mails to this address.</summary>
    public IReadOnlyList<Mail> To(string address) => [.. sent.Where(m => m.To == address)];

    public Task SendAsync(Mail mail, CancellationToken ct)
    {
        if (Fails) throw new IOException("No route.");
        sent.Enqueue(mail);
        return Task.CompletedTask;
    }
}
