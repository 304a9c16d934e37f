using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Testing;

/// <summary>People and parties.</summary>
public sealed partial class Given
{
    private static readonly PartyName OperatorName = new("低碳技术交易市场运营中心", "Low-Carbon Technology Exchange Operations");
    private int people;

    /// <summary>A person with a confirmed address and no credential.</summary>
    public async Task<PersonId> PersonAsync(string? name = null, string? email = null, string culture = "zh-CN")
    {
        var number = Interlocked.Increment(ref people);
        var id = Id.New<PersonId>();
        var account = Account.Of(id, email ?? $"person{number}@example.org", name ?? $"人员{number}", culture, exchange.Now);
        account.EmailConfirmed = true;
        return await Use<AccountTable>().CreateAsync(account, CancellationToken.None) ? id : throw new InvalidOperationException($"{account.Email} is taken.");
    }

    /// <summary>A verified party with an owner.</summary>
    public async Task<PartyId> PartyAsync(string name = "江淮理工大学", Capacities capacities = Capacities.University, Regime? regime = null)
    {
        var party = await ApplicantAsync(name, capacities, regime);
        var by = await OperatorAsync();
        var page = await Use<ReadParty>().RunAsync(party, by);
        _ = (await Use<VerifyParty>().RunAsync(new(by, Act(), party, page!.Version), CancellationToken.None)).Must();
        return party;
    }

    /// <summary>A party that waits for the operator.</summary>
    public async Task<PartyId> ApplicantAsync(string name = "江淮理工大学", Capacities capacities = Capacities.University, Regime? regime = null)
    {
        var person = await PersonAsync();
        var law = regime ?? ((capacities & (Capacities.University | Capacities.ResearchInstitute)) != 0 ? Regime.PublicUnit : Regime.Ordinary);
        var by = await Use<LoadActor>().RunAsync(person, null);
        return (await Use<ApplyForParty>().RunAsync(new(by, Act(), new(name, null, capacities, law)), CancellationToken.None)).Must();
    }

    /// <summary>The first owner of the party.</summary>
    public async Task<Actor> OwnerAsync(PartyId party)
    {
        var owner = (await Use<ReadPeople>().OfAsync(party, Roles.Owner))[0].Person;
        return await Use<LoadActor>().RunAsync(owner, party);
    }

    /// <summary>Someone new who acts for the party in exactly these roles: invited by an owner, joined by own acceptance.</summary>
    public async Task<Actor> ActorAsync(PartyId party, Roles roles, string culture = "zh-CN")
    {
        var person = await PersonAsync(culture: culture);
        var reader = await Use<ReadPeople>().OneAsync(person);
        var invitation = (await Use<InviteColleague>().RunAsync(new(await OwnerAsync(party), Act(), party, reader!.Email, roles), CancellationToken.None)).Must();
        var by = await Use<LoadActor>().RunAsync(person, null);
        _ = (await Use<AcceptInvitation>().RunAsync(new(by, Act(), invitation), CancellationToken.None)).Must();
        return await Use<LoadActor>().RunAsync(person, party);
    }

    /// <summary>Someone of the operator's staff; the same one each time unless the address differs.</summary>
    public async Task<Actor> OperatorAsync(string email = "operator@example.org", Roles roles = Roles.Owner | Roles.Operator)
    {
        var known = (await Use<ReadPeople>().OfOperatorAsync(roles)).FirstOrDefault(r => r.Email == email)?.Person;
        var person = known ?? (await Use<MakeOperator>().RunAsync(new(Actor.System, Act(), email, "运营员", OperatorName, roles), CancellationToken.None)).Must();
        return await Use<LoadActor>().RunAsync(person, null);
    }
}
