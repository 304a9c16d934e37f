using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The operator cancels a session before it runs: its lots are withdrawn with the same reason.</summary>
public sealed class CancelSession(Dbs dbs, WithdrawLot withdraw, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, SessionId Session, string Reason) : ICommand;

    public Task<Result<SessionStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<SessionStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.Sessions.FindAsync([input.Session], ct) is not { } session) return SessionRefusals.NoSuchSession;
        if (session.Cancel(input.Reason, clock.GetUtcNow()).IsRefused(out var no)) return no;
        var lots = await db.Lots.Where(l => l.Session == session.Id && l.Status != LotStatus.Withdrawn).Select(l => l.Id).ToListAsync(ct);
        foreach (var lot in lots)
        {
            await db.SaveSoFarAsync(ct);
            if ((await withdraw.WithinAsync(db, new(input.By, input.Act, lot, input.Reason), ct)).IsRefused(out no)) return no;
        }

        return session.Status;
    }
}
