using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>Makes a person a member of the operator's staff, and the operator's party when there is none yet. Only the exchange itself does this, by its
/// command line. The account has no credential until its owner sets one by the link for a new password.</summary>
public sealed class MakeOperator(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, string Email, string Name, PartyName Operator, Roles Roles = Roles.Owner | Roles.Operator, string Culture = "zh-CN") : ICommand;

    public Task<Result<PersonId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PersonId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return MembershipRefusals.NotOperator;
        if (!EmailAddress.IsValid(input.Email)) return MembershipRefusals.BadEmail;
        var person = await PersonAsync(db, input, ct);
        if (await db.Parties.AsTracking().Include(p => p.Members).FirstOrDefaultAsync(p => p.Capacities == Capacities.Operator, ct) is { } party)
        {
            var done = party.Members.Any(m => m.Person == person) ? party.ChangeRoles(person, input.Roles) : party.Admit(person, input.Roles, db.Now);
            return done.Then<PersonId>(_ => person);
        }

        var profile = new PartyProfile(input.Operator.Zh, input.Operator.En, Capacities.Operator, Regime.Ordinary);
        db.Parties.Add(Party.Operate(Id.New<PartyId>(), profile, person, db.Now));
        return person;
    }

    private static async Task<PersonId> PersonAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var normal = EmailAddress.Normal(input.Email);
        if (await db.Accounts.FirstOrDefaultAsync(a => a.NormalizedEmail == normal, ct) is { } known) return known.Id;
        var account = Account.Of(Id.New<PersonId>(), input.Email, input.Name, input.Culture, db.Now);
        db.Accounts.Add(account);
        return account.Id;
    }
}
