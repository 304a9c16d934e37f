using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The owner of a refused party mends the application and hands it in again.</summary>
public sealed class ApplyAgain(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Party, int Seen, PartyProfile Profile) : ICommand;

    public Task<Result<PartyStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PartyStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.PartyAsync(input.Party, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (input.By.Party != party.Id || !input.By.Has(Roles.Owner)) return MembershipRefusals.NotYours;
        return party.Version != input.Seen ? KernelRefusals.ChangedMeanwhile : party.ApplyAgain(input.Profile, db.Now);
    }
}
