using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The operator suspends a party with a reason. It works at once: everyone's standing is read anew for each request.</summary>
public sealed class SuspendParty(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Party, int Seen, string Reason) : ICommand;

    public Task<Result<PartyStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PartyStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator && !input.By.IsSystem) return MembershipRefusals.NotOperator;
        if (await db.PartyAsync(input.Party, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (party.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        return party.Suspend(input.Reason, db.Now);
    }
}
