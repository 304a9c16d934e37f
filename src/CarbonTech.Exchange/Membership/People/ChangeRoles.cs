using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>An owner changes what a colleague may do; a party keeps at least one owner.</summary>
public sealed class ChangeRoles(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Party, PersonId Person, Roles Roles) : ICommand;

    public Task<Result<Roles>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<Roles>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.PartyAsync(input.Party, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (input.By.Party != party.Id || !input.By.Has(Roles.Owner)) return MembershipRefusals.NotYours;
        if (await Certifiers.ElsewhereAsync(db, input.Person, party.Id, input.Roles, ct)) return MembershipRefusals.CertifierElsewhere;
        return party.ChangeRoles(input.Person, input.Roles);
    }
}
