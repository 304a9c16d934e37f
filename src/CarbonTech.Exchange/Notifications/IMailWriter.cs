using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Notifications;

/// <summary>Writes the mail of a notice in the reader's language. The door implements it, because words and links are its own.</summary>
public interface IMailWriter
{
    Task<Mail> WriteAsync(NoticeLine notice, Reader reader, CancellationToken ct);
}
