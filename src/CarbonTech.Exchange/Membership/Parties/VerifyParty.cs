using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The operator verifies a party after looking at its papers; ties by equal identifiers are found at the same time.</summary>
public sealed class VerifyParty(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Party, int Seen) : ICommand;

    public Task<Result<PartyStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PartyStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator && !input.By.IsSystem) return MembershipRefusals.NotOperator;
        if (await db.PartyAsync(input.Party, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (party.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        await EqualIdentifiers.TieAsync(db, party, ct);
        return party.Verify(db.Now);
    }
}
