using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What happens to a public notice, for its unit; and for who objected, alone, what became of it.</summary>
internal static class PublicNoticeNews
{
    internal static Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct) => fact switch
    {
        PublicNoticeObjected f => UnitAsync(db, f.Notice, NoticeKind.PublicNoticeObjected, ct),
        PublicNoticePassed f => UnitAsync(db, f.Notice, NoticeKind.PublicNoticePassed, ct),
        ObjectionDismissed f => ObjectorAsync(db, f.Notice, f.Objection, NoticeKind.ObjectionDismissed, ct),
        PublicNoticeFailed f => ObjectorAsync(db, f.Notice, f.Objection, NoticeKind.ObjectionUpheld, ct),
        _ => Task.FromResult<IReadOnlyList<Telling>>([]),
    };

    private static async Task<IReadOnlyList<Telling>> UnitAsync(ExchangeDb db, PublicNoticeId id, NoticeKind kind, CancellationToken ct)
    {
        var notice = await db.PublicNotices.Where(n => n.Id == id).Select(n => new { n.Owner, n.TitleZh, n.TitleEn }).SingleAsync(ct);
        return [new(notice.Owner, Roles.Publisher, kind, id.Value, notice.TitleZh, notice.TitleEn)];
    }

    private static async Task<IReadOnlyList<Telling>> ObjectorAsync(ExchangeDb db, PublicNoticeId id, ObjectionId objection, NoticeKind kind, CancellationToken ct)
    {
        var notice = await db.PublicNotices.Include(n => n.Objections).SingleAsync(n => n.Id == id, ct);
        var said = notice.Objections.Single(o => o.Id == objection);
        return [new(said.Party ?? default, Roles.None, kind, id.Value, notice.TitleZh, notice.TitleEn, Reason: said.Answer, Only: said.Person)];
    }
}
