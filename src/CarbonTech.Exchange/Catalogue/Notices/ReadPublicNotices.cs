using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Public notices for anyone; what an objection says, and who made it, for the unit, the operator and the person himself.</summary>
public sealed class ReadPublicNotices(Dbs dbs, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>A page of notices: those that can still be objected to first, those that end soonest at the top, then the others, latest first.</summary>
    /// <param name="open">Only those that can still be objected to or wait for an answer; false: only those that are over; null: all.</param>
    public Task<IReadOnlyList<PublicNoticeLine>> AllAsync(bool? open = null, int page = 1, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        var now = clock.GetUtcNow();
        return await LinesAsync(In(db, open, now).OrderByDescending(n => n.BegunAt).Skip((Math.Clamp(page, 1, 10_000) - 1) * PageSize).Take(PageSize), now, ct);
    });

    /// <summary>How many there are: open ones, and those that are over.</summary>
    public Task<(int Open, int Over)> CountsAsync(CancellationToken ct = default) => dbs.ReadAsync(async db =>
        (await In(db, true, clock.GetUtcNow()).CountAsync(ct), await In(db, false, clock.GetUtcNow()).CountAsync(ct)));

    /// <summary>The notices of a listing, latest first.</summary>
    public Task<IReadOnlyList<PublicNoticeLine>> OfListingAsync(ListingId listing, CancellationToken ct = default) => dbs.ReadAsync(db =>
        LinesAsync(db.PublicNotices.Where(n => n.Listing == listing).OrderByDescending(n => n.BegunAt).Take(PageSize), clock.GetUtcNow(), ct));

    /// <summary>The notices of a unit that wait for its answer to an objection; for its publishers.</summary>
    public Task<IReadOnlyList<PublicNoticeLine>> ToAnswerAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<PublicNoticeLine>>(async db =>
        reader.MaySellFor(reader.Party)
            ? await LinesAsync(db.PublicNotices.Where(n => n.Owner == reader.Party && n.Status == PublicNoticeStatus.Objected).OrderBy(n => n.EndsAt).Take(PageSize), clock.GetUtcNow(), ct)
            : []);

    /// <summary>Every notice with an objection, open ones first; for the operator.</summary>
    public Task<IReadOnlyList<PublicNoticeLine>> ObjectedAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<PublicNoticeLine>>(async db =>
        reader.MayAudit
            ? [.. (await LinesAsync(db.PublicNotices.Where(n => n.Objections.Any()).OrderByDescending(n => n.BegunAt).Take(200), clock.GetUtcNow(), ct)).OrderByDescending(n => n.Open > 0)]
            : []);

    /// <summary>One notice, or null.</summary>
    public Task<PublicNoticePage?> OneAsync(PublicNoticeId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        var now = clock.GetUtcNow();
        if (await db.PublicNotices.Include(n => n.Objections).SingleOrDefaultAsync(n => n.Id == id, ct) is not { } notice) return null;
        var papers = (await db.PublicNoticePapers.Where(p => p.Notice == id).ToListAsync(ct)).ToLookup(p => p.Objection, p => new NoticePaper(p.Digest, p.Name, p.MediaType, p.Size));
        var (owns, all) = (reader.MaySellFor(notice.Owner), reader.MayAudit || reader.IsOperator);
        var lines = notice.Objections.OrderBy(o => o.At).Select(o => Objection(o, papers[o.Id], owns || all, reader)).ToList();
        var mayObject = reader.IsSignedIn && notice.Status is PublicNoticeStatus.Running or PublicNoticeStatus.Objected && now < notice.EndsAt
            && !notice.Objections.Any(o => o.IsOpen && o.Person == reader.Person);
        return new PublicNoticePage(Line(notice, notice.Objections.Count, notice.Objections.Count(o => o.IsOpen), now), notice.Version, notice.ListingDigest, notice.Taker,
            notice.Related, notice.Inside, [.. papers[null]], notice.DecidedAt, notice.Reason, lines, owns, mayObject);
    });

    /// <summary>A file of a notice for a reader who may have it, or null.</summary>
    public async Task<NoticePaper?> PaperAsync(PublicNoticeId id, string digest, Actor reader, CancellationToken ct = default)
    {
        var page = await OneAsync(id, reader, ct);
        return page?.Evidence.Concat(page.Objections.SelectMany(o => o.Evidence)).FirstOrDefault(p => p.Digest == digest);
    }

    private static ObjectionLine Objection(NoticeObjection o, IEnumerable<NoticePaper> evidence, bool all, Actor reader)
    {
        var mine = reader.IsSignedIn && o.Person == reader.Person;
        return all || mine
            ? new(o.Id, o.At, o.Name, o.Party, o.Text, [.. evidence], o.Upheld, o.Answer, o.AnsweredAt, mine)
            : new(o.Id, o.At, null, null, null, [], o.Upheld, o.Answer, o.AnsweredAt, false);
    }

    private static IQueryable<PublicNotice> In(ExchangeDb db, bool? open, DateTimeOffset now) => open switch
    {
        null => db.PublicNotices,
        true => db.PublicNotices.Where(n => n.Status == PublicNoticeStatus.Objected || (n.Status == PublicNoticeStatus.Running && n.EndsAt > now)),
        false => db.PublicNotices.Where(n => n.Status != PublicNoticeStatus.Objected && (n.Status != PublicNoticeStatus.Running || n.EndsAt <= now)),
    };

    private static async Task<IReadOnlyList<PublicNoticeLine>> LinesAsync(IQueryable<PublicNotice> notices, DateTimeOffset now, CancellationToken ct)
    {
        var rows = await notices.Select(n => new { Notice = n, Count = n.Objections.Count, Open = n.Objections.Count(o => o.Upheld == null) }).ToListAsync(ct);
        return [.. rows.Select(r => Line(r.Notice, r.Count, r.Open, now))];
    }

    private static PublicNoticeLine Line(PublicNotice n, int objections, int open, DateTimeOffset now) => new(
        n.Id, n.Listing, n.TitleZh, n.TitleEn, n.Owner, n.Regime, n.DealType, n.Price, n.Terms, n.BegunAt, n.EndsAt, n.HasPassed(now) ? PublicNoticeStatus.Passed : n.Status,
        objections, open);
}
