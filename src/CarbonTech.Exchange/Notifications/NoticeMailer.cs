using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CarbonTech.Exchange.Notifications;

/// <summary>Sends the mails of notices, outside of every transaction: taken in hand, handed over, marked. A crash in between sends that one mail again under
/// the same key; a mailer that fails is asked again after a longer and longer while.</summary>
public sealed class NoticeMailer(Dbs dbs, IMailWriter writer, IMailer mailer, TimeProvider clock, ILogger<NoticeMailer> log) : IWorker
{
    private const int Batch = 20;

    public string Name => "notice-mails";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.Notices.Where(n => (n.Mail == MailState.Waiting || n.Mail == MailState.Sending) && n.MailAt <= now)
            .OrderBy(n => n.MailAt).Select(n => n.Id).Take(Batch).ToListAsync(ct));
        foreach (var id in due) await SendAsync(id, ct);
        return due.Count > 0;
    }

    private async Task SendAsync(NoticeId id, CancellationToken ct)
    {
        (Notice, Reader)? mine = null;
        await dbs.KeepAsync(async db =>
        {
            mine = null;
            var notice = await db.Notices.SingleAsync(n => n.Id == id, ct);
            var account = await db.Accounts.Where(a => a.Id == notice.Person).Select(a => new Reader(a.Id, a.Email, a.Name, a.Culture)).FirstOrDefaultAsync(ct);
            if (notice.Take(clock.GetUtcNow()) && account is not null) mine = (notice, account);
        }, ct);
        if (mine is not var (taken, reader)) return;
        var sent = await HandOverAsync(NoticeLine.Of(taken), reader, ct);
        await dbs.KeepAsync(async db =>
        {
            var notice = await db.Notices.SingleAsync(n => n.Id == id, ct);
            if (sent) notice.Sent();
            else notice.NotSent(clock.GetUtcNow());
        }, ct);
    }

    private async Task<bool> HandOverAsync(NoticeLine notice, Reader reader, CancellationToken ct)
    {
        try
        {
            await mailer.SendAsync(await writer.WriteAsync(notice, reader, ct), ct);
            return true;
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.LogWarning("The mail of notice {Notice} could not be handed over: {Failure}.", notice.Id, failure.GetType().Name);
            return false;
        }
    }
}
