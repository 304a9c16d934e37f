using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>One step of a session by the clock: it runs from its start and closes when every lot has ended.</summary>
public sealed class AdvanceSession(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, SessionId Session) : ICommand;

    public Task<Result<SessionStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<SessionStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Sessions.FindAsync([input.Session], ct) is not { } session) return SessionRefusals.NoSuchSession;
        if (session.Status == SessionStatus.Announced) return session.Run(clock.GetUtcNow());
        if (session.Status != SessionStatus.Running) return session.Status;
        var open = await db.Lots.AnyAsync(l => l.Session == session.Id && LotLife.Open.Contains(l.Status), ct);
        return open ? session.Status : session.Close(allLotsEnded: true, clock.GetUtcNow());
    }
}
