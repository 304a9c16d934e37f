using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Notifications;

/// <summary>A person's own notices.</summary>
public sealed class InboxController(ReadInbox inbox, MarkNotice mark, MarkAllNotices markAll, ChooseMails mails, ReadParties parties) : ExchangeController
{
    [HttpGet(Paths.Inbox)]
    public async Task<IResult> Inbox(long? before)
    {
        DateTimeOffset? from = before is > 0 && before < DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(before.Value, TimeSpan.Zero) : null;
        var page = await inbox.RunAsync(Actor, from, Gone);
        var names = await parties.NamesAsync([.. page.Notices.Select(n => n.Party).Distinct()], Gone);
        return InboxPage.For(page, names, from is null);
    }

    /// <summary>Follows a notice to its thing. That it was seen is the reader's own mark, so a link does it, in the inbox and in the mail alike.</summary>
    [HttpGet(Paths.Inbox + "/{id}")]
    public async Task<IResult> Open(NoticeId id)
    {
        if (await inbox.OneAsync(Actor, id, Gone) is not { } notice) return NotThere();
        if (!notice.Read) _ = await mark.RunAsync(new(Actor, ActId.Of("notice-seen", id), id), Gone);
        return To(NoticeWords.Path(notice));
    }

    [HttpPost(Paths.InboxReadAll)]
    public async Task<IResult> ReadAll(ActId actId, long upTo)
    {
        var at = new DateTimeOffset(Math.Clamp(upTo, 0, DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero);
        var done = await markAll.RunAsync(new(Actor, actId, at), Gone);
        return done.IsRefused(out var no) ? Refuse(no) : To(Paths.Inbox);
    }

    [HttpGet(Paths.InboxMails)]
    public async Task<IResult> Mails(bool kept) => MailsPage.For(await mails.WantedAsync(Actor.Person, Gone), kept);

    [HttpPost(Paths.InboxMails)]
    public async Task<IResult> Mails(ActId actId, NoticeTopic[] topic)
    {
        var done = await mails.RunAsync(new(Actor, actId, topic), Gone);
        return done.IsRefused(out var no) ? Refuse(no) : To(Paths.InboxMails + "?kept=true");
    }
}
