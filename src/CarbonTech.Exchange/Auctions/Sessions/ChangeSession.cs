using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The operator changes a session that was not yet announced.</summary>
public sealed class ChangeSession(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, SessionId Session, int Seen, SessionText Text, SessionTimes Times, SessionTerms Terms) : ICommand;

    public Task<Result<SessionStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<SessionStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.Sessions.FindAsync([input.Session], ct) is not { } session) return SessionRefusals.NoSuchSession;
        if (session.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        return session.Change(input.Text, input.Times, input.Terms);
    }
}
