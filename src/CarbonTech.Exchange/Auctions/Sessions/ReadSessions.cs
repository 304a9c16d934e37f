using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The sessions that a reader may see: announced ones; sellers and the operator also those still open to consignments. Newest start first.</summary>
public sealed class ReadSessions(Dbs dbs)
{
    public const int Most = 100;

    public Task<IReadOnlyList<SessionRow>> RunAsync(Actor reader, CancellationToken ct) => dbs.ReadAsync<IReadOnlyList<SessionRow>>(async db =>
    {
        var drafts = reader.MayAudit || reader.IsOperator || (reader.Party != default && reader.MaySellFor(reader.Party));
        return await db.Sessions.Where(s => s.AnnouncedAt != null || (drafts && s.Status == SessionStatus.Draft))
            .OrderByDescending(s => s.Times.StartsAt).ThenBy(s => s.Id).Take(Most)
            .Select(s => new SessionRow(s.Id, s.TitleZh, s.TitleEn, s.Status, s.Times, s.Terms, s.ClosedAt,
                db.Lots.Count(l => l.Session == s.Id && l.Status != LotStatus.Withdrawn),
                db.Lots.Count(l => l.Session == s.Id && l.Status == LotStatus.Running),
                db.Lots.Count(l => l.Session == s.Id && (l.Status == LotStatus.Sold || l.Status == LotStatus.Defaulted))))
            .ToListAsync(ct);
    });
}
