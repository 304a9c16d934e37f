using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;

namespace CarbonTech.Exchange.Testing.Notifications;

/// <summary>Writes the kind, the title and the language instead of sentences, so that tests see which notice it was.</summary>
public sealed class PlainMailWriter : IMailWriter
{
    public Task<Mail> WriteAsync(NoticeLine notice, Reader reader, CancellationToken ct) =>
        Task.FromResult(new Mail(reader.Email, $"{notice.Kind} {reader.Culture}", "", notice.TitleZh, notice.Id.ToString()));
}
