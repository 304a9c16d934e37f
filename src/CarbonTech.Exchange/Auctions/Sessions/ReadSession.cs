using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>One session: anyone reads what was announced; a draft is read by the operator and by sellers, who see their own lots in it.</summary>
public sealed class ReadSession(Dbs dbs)
{
    public Task<SessionView?> RunAsync(SessionId id, Actor reader, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var session = await db.Sessions.SingleOrDefaultAsync(s => s.Id == id, ct);
        if (session is null || (session.AnnouncedAt is null && !SeesDrafts(reader))) return null;
        var all = reader.IsOperator || reader.MayAudit;
        var hidden = LotLife.Hidden;
        var lots = db.Lots.Where(l => l.Session == id && (all || l.Seller == reader.Party || (!hidden.Contains(l.Status) && l.StartsAt != null)));
        var rows = await LotRow.From(db, lots.OrderBy(l => l.Number)).ToListAsync(ct);
        return new SessionView(session.Id, session.House, new(session.TitleZh, session.TitleEn, session.ConditionsZh, session.ConditionsEn), session.Status,
            session.Times, session.Terms, session.Rules, session.RulesDigest, session.AnnouncedAt, session.AnnouncementDigest, session.ClosedAt, session.Reason,
            session.Version, rows);
    });

    private static bool SeesDrafts(Actor reader) => reader.IsOperator || reader.MayAudit || (reader.Party != default && reader.MaySellFor(reader.Party));
}
