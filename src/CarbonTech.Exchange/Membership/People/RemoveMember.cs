using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>An owner removes a colleague, or a person leaves; the last owner cannot.</summary>
public sealed class RemoveMember(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Party, PersonId Person) : ICommand;

    public Task<Result<Roles>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<Roles>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.PartyAsync(input.Party, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (input.By.Party != party.Id || (!input.By.Has(Roles.Owner) && input.By.Person != input.Person)) return MembershipRefusals.NotYours;
        return party.Dismiss(input.Person);
    }
}
