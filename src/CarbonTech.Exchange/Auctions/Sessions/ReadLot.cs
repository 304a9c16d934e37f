using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>One lot: anyone reads it once it was announced, its seller and the operator before; each with what is his.</summary>
public sealed class ReadLot(Dbs dbs, ReadParties parties)
{
    public async Task<LotView?> RunAsync(LotId id, Actor reader, CancellationToken ct)
    {
        if (await dbs.ReadAsync(db => FindAsync(db, id, reader, ct)) is not { } found) return null;
        var (lot, session, row) = (found.Lot, found.Session, found.Row);
        var leads = found.Registrations.Where(r => r.DeclaredTie is not null).Select(r => r.Lead);
        var names = await parties.NamesAsync([.. leads.Append(lot.Seller).Distinct()], ct);
        var times = lot.StartsAt is { } starts ? session.Times.StartingAt(starts) : session.Times;
        var winner = lot.Deal is null ? null : found.Registrations.Find(r => r.Code == lot.LeaderCode);
        return new LotView(row, names[lot.Seller], session.TitleZh, session.TitleEn, times, session.Terms, session.Rules, session.RulesDigest, lot.Timing, lot.Round,
            lot.FreeEndsAt, lot.Reason, lot.Deal, Convert.ToHexStringLower(lot.LogHash), winner?.DeclaredTie is { } tie ? [tie] : [], found.Papers, lot.Former,
            found.Relisted, lot.Version, Mine(found, reader), reader.MaySellFor(lot.Seller) ? Asks(found, names) : null, found.Watching);
    }

    private static async Task<Found?> FindAsync(ExchangeDb db, LotId id, Actor reader, CancellationToken ct)
    {
        var lot = await db.Lots.SingleOrDefaultAsync(l => l.Id == id, ct);
        if (lot is null || ((LotLife.Hidden.Contains(lot.Status) || lot.StartsAt is null) && !(reader.IsOperator || reader.MayAudit || reader.Acts(lot.Seller, Roles.Publisher)))) return null;
        var session = await db.Sessions.SingleAsync(s => s.Id == lot.Session, ct);
        var row = await LotRow.From(db, db.Lots.Where(l => l.Id == id)).SingleAsync(ct);
        var papers = await db.LotPapers.Where(p => p.Lot == id).OrderBy(p => p.At).ThenBy(p => p.Name)
            .Select(p => new Paper(p.Digest, p.Name, p.MediaType, p.Size)).ToListAsync(ct);
        var registrations = await db.Registrations.Where(r => r.Lot == id && (r.DeclaredTie != null || r.Code == lot.LeaderCode || lot.Status == LotStatus.Agreement
            || r.Members.Any(m => m.Party == reader.Party))).OrderByDescending(r => r.AppliedAt).ToListAsync(ct);
        var relisted = await db.Lots.Where(l => l.Former == id && l.Status != LotStatus.Withdrawn).Select(l => (LotId?)l.Id).FirstOrDefaultAsync(ct);
        var watching = await db.LotWatches.AnyAsync(w => w.Lot == id && w.Person == reader.Person, ct);
        return new Found(lot, session, row, papers, registrations, relisted, watching);
    }

    private static MySeat? Mine(Found found, Actor reader) => reader.Party == default ? null : found.Registrations
        .Where(r => r.Members.Any(m => m.Party == reader.Party))
        .OrderBy(r => r.Status is RegistrationStatus.Refused or RegistrationStatus.Withdrawn).Select(r => MySeat.Of(r, reader.Party)).FirstOrDefault();

    private static SellerAsks Asks(Found found, IReadOnlyDictionary<PartyId, PartyName> names)
    {
        var ties = found.Registrations.Where(r => r.Status is RegistrationStatus.Applied or RegistrationStatus.Supplement)
            .Where(r => r.DeclaredTie is not null).Select(r => new SellerAsks.Tie(r.Id, names[r.Lead], r.DeclaredTie!, r.TieApprovedAt is not null)).ToList();
        var taker = found.Lot.Status == LotStatus.Agreement ? found.Registrations.Find(r => r.MayBid) : null;
        var offer = taker is null ? null : new SellerAsks.Agreement(taker.Id, taker.Code!, taker.OfferMinor is { } minor ? new Money(minor, Currency.CNY) : null);
        return new SellerAsks(ties, offer);
    }

    private sealed record Found(
        Lot Lot, Session Session, LotRow Row, List<Paper> Papers, List<Registration> Registrations, LotId? Relisted, bool Watching);
}
