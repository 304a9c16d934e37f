using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What waits at the screening desk, longest wait first: new texts, revisions, and what went live by trust and may be sampled.</summary>
public sealed class ReadScreening(Dbs dbs)
{
    public const int PageSize = 50;

    /// <summary>How many wait, and how many may be sampled; zero for anyone but the operator.</summary>
    public Task<(int Waiting, int ToSample)> CountsAsync(Actor reader, CancellationToken ct) => dbs.ReadAsync(async db => reader.MayAudit
        ? (await Waiting(db).CountAsync(ct), await Sample(db).CountAsync(ct))
        : (0, 0));

    public Task<IReadOnlyList<ListingLine>> WaitingAsync(Actor reader, CancellationToken ct) => dbs.ReadAsync(async db => reader.MayAudit ? await LinesAsync(Waiting(db).OrderBy(l => l.SubmittedAt), ct) : []);

    public Task<IReadOnlyList<ListingLine>> ToSampleAsync(Actor reader, CancellationToken ct) => dbs.ReadAsync(async db => reader.MayAudit ? await LinesAsync(Sample(db).OrderByDescending(l => l.ListedAt), ct) : []);

    private static IQueryable<Listing> Waiting(ExchangeDb db) => db.Listings.Where(l =>
        l.Status == ListingStatus.Submitted || l.Status == ListingStatus.Screening || l.RevisionState == RevisionState.Submitted);

    private static IQueryable<Listing> Sample(ExchangeDb db) => db.Listings.Where(l => l.ToSample && l.Status == ListingStatus.Listed);

    private static async Task<IReadOnlyList<ListingLine>> LinesAsync(IQueryable<Listing> listings, CancellationToken ct) => await listings.Take(PageSize)
        .Select(l => new ListingLine(l.Id, l.Owner, l.ExternalKey, l.TitleZh, l.TitleEn, l.Field, l.Trl, l.PriceMinor, l.Status, l.RevisionState, l.CreatedAt, l.SubmittedAt, l.LastVerified, l.ValidUntil))
        .ToListAsync(ct);
}
