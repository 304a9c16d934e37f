using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>My bids, my deposits, what I consigned and what I watch; newest first.</summary>
public sealed class ReadMyLots(Dbs dbs)
{
    private const int Most = 200;

    public Task<MyLots> RunAsync(Actor reader, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var seats = reader.Party == default ? [] : await SeatsAsync(db, reader, ct);
        var consigned = reader.MaySellFor(reader.Party)
            ? await LotRow.From(db, db.Lots.Where(l => l.Seller == reader.Party).OrderByDescending(l => l.StartsAt).Take(Most)).ToListAsync(ct)
            : [];
        var watched = await LotRow.From(db, db.Lots.Where(l => db.LotWatches.Any(w => w.Lot == l.Id && w.Person == reader.Person))
            .OrderByDescending(l => l.StartsAt).Take(Most)).ToListAsync(ct);
        return new MyLots(seats, consigned, watched);
    });

    private static async Task<List<MyLots.Seat>> SeatsAsync(ExchangeDb db, Actor reader, CancellationToken ct)
    {
        var mine = await db.Registrations.Where(r => r.Members.Any(m => m.Party == reader.Party)).OrderByDescending(r => r.AppliedAt).Take(Most).ToListAsync(ct);
        var ids = mine.Select(r => r.Lot).Distinct().ToList();
        var lots = await LotRow.From(db, db.Lots.Where(l => ids.Contains(l.Id))).ToDictionaryAsync(l => l.Id, ct);
        var sessions = lots.Values.Select(l => l.Session).Distinct().ToList();
        var times = await db.Sessions.Where(s => sessions.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Times, ct);
        return [.. mine.Select(r => lots[r.Lot] is var lot ? new MyLots.Seat(lot, MySeat.Of(r, reader.Party), times[lot.Session].StartingAt(lot.StartsAt!.Value).DepositUntil) : null!)];
    }
}
