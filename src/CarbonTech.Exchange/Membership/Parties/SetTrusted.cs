using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The operator trusts a publisher, or no longer: a trusted one's listings go live at once and are sampled afterwards.</summary>
public sealed class SetTrusted(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Party, int Seen, bool Trusted) : ICommand;

    public Task<Result<bool>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<bool>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator && !input.By.IsSystem) return MembershipRefusals.NotOperator;
        if (await db.PartyAsync(input.Party, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (party.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        return party.Trust(input.Trusted);
    }
}
