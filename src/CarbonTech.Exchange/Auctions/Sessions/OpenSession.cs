using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The operator drafts a session under a published version of the rules, which the session keeps. Sellers consign lots to it until it is announced.</summary>
public sealed class OpenSession(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, string Rules, SessionText Text, SessionTimes Times, SessionTerms Terms) : ICommand;

    public Task<Result<SessionId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<SessionId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.RulesVersions.FindAsync([input.Rules], ct) is not { } rules) return SessionRefusals.NoSuchRules;
        var opened = Session.Open(Id.New<SessionId>(), input.By.Party, input.Text, rules, input.Times, input.Terms);
        if (!opened.Is(out var session, out var no)) return no;
        db.Sessions.Add(session);
        return session.Id;
    }
}
