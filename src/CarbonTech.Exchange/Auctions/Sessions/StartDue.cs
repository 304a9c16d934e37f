using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>Makes the timetable visible: lots that are due take their step, sessions run and close. A late look changes nothing that counts.</summary>
public sealed class StartDue(Dbs dbs, AdvanceLot advance, AdvanceSession session, TimeProvider clock) : IWorker
{
    private const int Batch = 50;

    public string Name => "sessions-due";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var moved = false;
        foreach (var lot in await LotsAsync(now, ct))
        {
            var done = await advance.RunAsync(new(Actor.System, ActId.Of("advance-lot", lot.Id, lot.Version), lot.Id), ct);
            moved |= done.IsOk(out var status) && status != lot.Status;
        }

        foreach (var due in await SessionsAsync(now, ct))
        {
            var done = await session.RunAsync(new(Actor.System, ActId.Of("advance-session", due.Id, due.Version), due.Id), ct);
            moved |= done.IsOk(out var status) && status != due.Status;
        }

        return moved;
    }

    private Task<List<LotDue>> LotsAsync(DateTimeOffset now, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var due = await db.Lots.Join(db.Sessions, l => l.Session, s => s.Id, (l, s) => new { Lot = l, s.Times, s.Terms })
            .Where(d => (d.Lot.Status == LotStatus.Announced && d.Times.DisplayFrom <= now)
                || (d.Lot.Status == LotStatus.Display && d.Times.RegistrationFrom <= now)
                || ((d.Lot.Status == LotStatus.Registration || d.Lot.Status == LotStatus.Agreement) && d.Lot.StartsAt <= now))
            .OrderBy(d => d.Lot.StartsAt).ThenBy(d => d.Lot.Id)
            .Select(d => new LotDue(d.Lot.Id, d.Lot.Version, d.Lot.Status, d.Lot.StartsAt!.Value, d.Terms.AgreementDays)).Take(10 * Batch).ToListAsync(ct);
        return due.Where(d => d.Status != LotStatus.Agreement || d.StartsAt.AddDays(d.AgreementDays) <= now).Take(Batch).ToList();
    });

    private Task<List<SessionDue>> SessionsAsync(DateTimeOffset now, CancellationToken ct) => dbs.ReadAsync(db => db.Sessions
        .Where(s => (s.Status == SessionStatus.Announced && s.Times.StartsAt <= now)
            || (s.Status == SessionStatus.Running && !db.Lots.Any(l => l.Session == s.Id && LotLife.Open.Contains(l.Status))))
        .OrderBy(s => s.Id).Take(Batch).Select(s => new SessionDue(s.Id, s.Version, s.Status)).ToListAsync(ct));

    private sealed record LotDue(LotId Id, int Version, LotStatus Status, DateTimeOffset StartsAt, int AgreementDays);

    private sealed record SessionDue(SessionId Id, int Version, SessionStatus Status);
}
