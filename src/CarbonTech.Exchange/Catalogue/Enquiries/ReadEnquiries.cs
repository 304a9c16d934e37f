using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Enquiries for their two sides. The names of the sides are shown to each other; contacts are shown to nobody by an enquiry.</summary>
public sealed class ReadEnquiries(Dbs dbs, TimeProvider clock)
{
    public const int PageSize = 50;

    private const Roles Inside = Roles.Owner | Roles.Publisher | Roles.Buyer | Roles.Broker;

    /// <summary>A page of a box: what waits for an answer first, the most urgent on top, then by the last message.</summary>
    public Task<(IReadOnlyList<EnquiryLine> Lines, int Total)> BoxAsync(Actor reader, EnquiryBox box, int page, CancellationToken ct = default) => dbs.ReadAsync<(IReadOnlyList<EnquiryLine>, int)>(async db =>
    {
        var all = Box(db, reader, box);
        var rows = all.OrderBy(e => e.Status == EnquiryStatus.Asked ? 0 : 1).ThenBy(e => e.Status == EnquiryStatus.Asked ? e.DueAt : DateTimeOffset.MaxValue).ThenByDescending(e => e.LastAt).ThenBy(e => e.Id)
            .Skip((Math.Clamp(page, 1, 10_000) - 1) * PageSize).Take(PageSize);
        return (await LinesAsync(db, rows, reader, ct), await all.CountAsync(ct));
    });

    /// <summary>How many of a box wait for an answer, how many of them too long, and until when the next one has time.</summary>
    public Task<(int Waiting, int Overdue, DateTimeOffset? Next)> CountsAsync(Actor reader, EnquiryBox box, CancellationToken ct = default) => dbs.ReadAsync<(int, int, DateTimeOffset?)>(async db =>
    {
        var now = clock.GetUtcNow();
        var due = await Box(db, reader, box).Where(e => e.Status == EnquiryStatus.Asked).OrderBy(e => e.DueAt).Select(e => e.DueAt).ToListAsync(ct);
        return (due.Count, due.Count(d => d <= now), due.Where(d => d > now).Select(d => (DateTimeOffset?)d).FirstOrDefault());
    });

    /// <summary>Null when it is not there for this reader.</summary>
    public Task<EnquiryPage?> OneAsync(EnquiryId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Enquiries.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } e || !Sees(reader, e)) return null;
        var line = (await LinesAsync(db, db.Enquiries.Where(x => x.Id == id), reader, ct))[0];
        var messages = await (from m in db.EnquiryMessages.Where(m => m.Enquiry == id)
                              from a in db.Accounts.Where(a => a.Id == m.Person).DefaultIfEmpty()
                              orderby m.Number
                              select new EnquiryMessageLine(m.Number, m.Party == e.Owner, m.Person, a == null ? "" : a.Name, m.At, m.Text)).ToListAsync(ct);
        return new EnquiryPage(line, e.Version, e.DeclinedFor, e.DeclineText, messages, EnquiryDoor.OfOwner(reader, e), EnquiryDoor.OfAsker(reader, e));
    });

    /// <summary>The enquiry of the reader's party about this listing that is not over, if there is one.</summary>
    public Task<EnquiryId?> StandingAsync(ListingId listing, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db => reader.Party == default
        ? null
        : await db.Enquiries.Where(e => e.Listing == listing && e.Asker == reader.Party && (e.Status == EnquiryStatus.Asked || e.Status == EnquiryStatus.Answered || e.Status == EnquiryStatus.Talks))
            .OrderByDescending(e => e.AskedAt).Select(e => (EnquiryId?)e.Id).FirstOrDefaultAsync(ct));

    private static bool Sees(Actor reader, Enquiry e) => reader.MayAudit || (reader.Party != default && (reader.Party == e.Owner || reader.Party == e.Asker) && reader.Has(Inside));

    private static IQueryable<Enquiry> Box(ExchangeDb db, Actor reader, EnquiryBox box) => reader.Party == default || !reader.Has(Inside)
        ? db.Enquiries.Where(e => false)
        : box == EnquiryBox.In ? db.Enquiries.Where(e => e.Owner == reader.Party && e.Status != EnquiryStatus.Withdrawn) : db.Enquiries.Where(e => e.Asker == reader.Party);

    private async Task<IReadOnlyList<EnquiryLine>> LinesAsync(ExchangeDb db, IQueryable<Enquiry> enquiries, Actor reader, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = await (from e in enquiries
                          join l in db.Listings on e.Listing equals l.Id
                          from o in db.Parties.Where(p => p.Id == e.Owner).DefaultIfEmpty()
                          from a in db.Parties.Where(p => p.Id == e.Asker).DefaultIfEmpty()
                          select new { Enquiry = e, l.TitleZh, l.TitleEn, OwnerZh = o == null ? "" : o.NameZh, OwnerEn = o == null ? "" : o.NameEn, AskerZh = a == null ? "" : a.NameZh, AskerEn = a == null ? "" : a.NameEn }).ToListAsync(ct);
        return [.. rows.Select(r => new EnquiryLine(
            r.Enquiry.Id, r.Enquiry.Listing, r.TitleZh, r.TitleEn, r.Enquiry.Owner, r.OwnerZh, r.OwnerEn, r.Enquiry.Asker, r.AskerZh, r.AskerEn, r.Enquiry.Subject, r.Enquiry.Purpose, r.Enquiry.Status,
            r.Enquiry.IsOverdue(now), r.Enquiry.Tied, r.Enquiry.AskedAt, r.Enquiry.DueAt, r.Enquiry.RepliedAt, r.Enquiry.LastAt, r.Enquiry.MessageCount, r.Enquiry.Owner == reader.Party))];
    }
}
