using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The next thing that the announced timetables and the running lots make happen by the clock; null when nothing is to come.</summary>
public sealed class ReadNextMoment(Dbs dbs)
{
    public Task<NextMoment?> RunAsync(DateTimeOffset now, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var sessions = await db.Sessions.Where(s => s.Status == SessionStatus.Announced || s.Status == SessionStatus.Running).ToListAsync(ct);
        var lots = await db.Lots.Where(l => l.Status == LotStatus.Running && l.EndsAt > now).ToListAsync(ct);
        return sessions.SelectMany(Of).Concat(lots.SelectMany(Of)).Where(m => m.At > now).OrderBy(m => m.At).ThenBy(m => m.Kind).FirstOrDefault();
    });

    private static IEnumerable<NextMoment> Of(Session session) => from moment in new (DateTimeOffset At, MomentKind Kind)[]
        {
            (session.Times.DisplayFrom, MomentKind.DisplayOpens), (session.Times.RegistrationFrom, MomentKind.RegistrationOpens),
            (session.Times.RegistrationUntil, MomentKind.RegistrationEnds), (session.Times.DepositUntil, MomentKind.DepositEnds), (session.Times.StartsAt, MomentKind.Starts),
        }
        select new NextMoment(moment.At, moment.Kind, session.TitleZh, session.TitleEn);

    private static IEnumerable<NextMoment> Of(Lot lot)
    {
        if (lot.FreeEndsAt is { } free && free != lot.EndsAt) yield return new(free, MomentKind.FreePeriodEnds, lot.TitleZh, lot.TitleEn);
        yield return new(lot.EndsAt!.Value, MomentKind.Ends, lot.TitleZh, lot.TitleEn);
    }
}
