using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The operator refuses an application with a reason, which the applicant reads; it can be mended and handed in again.</summary>
public sealed class RefuseParty(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Party, int Seen, string Reason) : ICommand;

    public Task<Result<PartyStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PartyStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator && !input.By.IsSystem) return MembershipRefusals.NotOperator;
        if (await db.PartyAsync(input.Party, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (party.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        return party.Refuse(input.Reason, db.Now);
    }
}
