using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The played past sends no mails: its people are invented, and what happened then was told then. The notices stand in their inboxes.</summary>
internal sealed class NoMail : IMailer, IMailWriter
{
    public Task SendAsync(Mail mail, CancellationToken ct) => Task.CompletedTask;

    public Task<Mail> WriteAsync(NoticeLine notice, Reader reader, CancellationToken ct) => Task.FromResult(new Mail(reader.Email, "", "", ""));
}
