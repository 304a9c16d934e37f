using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What was asked about a listing and what became of it, each side in its turn. The words of the thread stay in the thread.</summary>
internal static class EnquiryNews
{
    internal static Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct) => fact switch
    {
        EnquiryAsked f => TellAsync(db, f.Enquiry, (e, t) => [Owner(e, t, NoticeKind.EnquiryReceived) with { Due = e.DueAt }], ct),
        EnquiryAnswered f => TellAsync(db, f.Enquiry, (e, t) => [Asker(e, t, NoticeKind.EnquiryReplied)], ct),
        EnquiryContinued f => TellAsync(db, f.Enquiry, (e, t) => [f.By == e.Owner ? Asker(e, t, NoticeKind.EnquiryReplied) : Owner(e, t, NoticeKind.EnquiryReplied)], ct),
        EnquiryDeclined f => TellAsync(db, f.Enquiry, (e, t) => [Asker(e, t, NoticeKind.EnquiryDeclined) with { Reason = e.DeclineText }], ct),
        EnquiryOverdue f => TellAsync(db, f.Enquiry, (e, t) => [Owner(e, t, NoticeKind.EnquiryOverdue), Asker(e, t, NoticeKind.EnquiryOverdue)], ct),
        _ => Task.FromResult<IReadOnlyList<Telling>>([]),
    };

    private static async Task<IReadOnlyList<Telling>> TellAsync(ExchangeDb db, EnquiryId id, Func<Enquiry, (string Zh, string? En), IReadOnlyList<Telling>> tell, CancellationToken ct)
    {
        var enquiry = await db.Enquiries.SingleAsync(e => e.Id == id, ct);
        var title = await db.Listings.Where(l => l.Id == enquiry.Listing).Select(l => new { l.TitleZh, l.TitleEn }).SingleAsync(ct);
        return tell(enquiry, (title.TitleZh, title.TitleEn));
    }

    private static Telling Owner(Enquiry e, (string Zh, string? En) title, NoticeKind kind) => new(e.Owner, Roles.Publisher, kind, e.Id.Value, title.Zh, title.En);

    private static Telling Asker(Enquiry e, (string Zh, string? En) title, NoticeKind kind) => new(e.Asker, Roles.Buyer, kind, e.Id.Value, title.Zh, title.En);
}
