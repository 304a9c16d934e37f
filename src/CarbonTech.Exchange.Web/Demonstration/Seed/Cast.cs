using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Finds who acts: an invented party's people by its key, as they stand at that moment.</summary>
internal sealed class Cast(SeedMarket market)
{
    private readonly Dictionary<string, PartyId> parties = [];

    public static SeedParty Party(string key) => SeedData.Parties.Single(p => p.Key == key);

    public static SeedParty Operator => SeedData.Parties.Single(p => p.IsOperator);

    public void Knows(string key, PartyId party) => parties[key] = party;

    public PartyId IdOf(string key) => parties[key];

    /// <summary>Whether the party has applied by now.</summary>
    public bool Has(string key) => parties.ContainsKey(key);

    /// <summary>Finds the parties that are there already.</summary>
    public async Task FindAsync(CancellationToken ct)
    {
        foreach (var party in SeedData.Parties) Knows(party.Key, (await market.Use<LoadActor>().RunAsync(party.People[0].Id, null, ct)).Party);
    }

    /// <summary>Someone of the party who has at least one of the roles; an owner when nobody has.</summary>
    public Task<Actor> ActorAsync(string party, Roles any, CancellationToken ct)
    {
        var people = Party(party).People;
        var person = people.FirstOrDefault(p => (p.All & any) != 0) ?? people[0];
        return market.Use<LoadActor>().RunAsync(person.Id, parties[party], ct);
    }

    /// <summary>Keys of the parties that may bid: those that have not defaulted.</summary>
    public async Task<IReadOnlyList<string>> BuyersAsync(CancellationToken ct)
    {
        var deals = await market.Use<ReadDeals>().AllAsync(await FinanceAsync(0, ct), ct);
        var barred = deals.Where(d => d.Status == DealStatus.Defaulted).Select(d => d.Buyer).ToHashSet();
        return [.. Story.Buyers.Where(b => !barred.Contains(parties[b]))];
    }

    public Task<Actor> PersonAsync(string party, int which, CancellationToken ct) => market.Use<LoadActor>().RunAsync(Party(party).People[which].Id, parties[party], ct);

    public Task<Actor> OperatorAsync(CancellationToken ct) => ActorAsync(Operator.Key, Roles.Operator, ct);

    /// <summary>The operator's finance: the first makes, the second checks.</summary>
    public Task<Actor> FinanceAsync(int which, CancellationToken ct)
    {
        var people = Operator.People.Where(p => p.All.HasFlag(Roles.Finance)).ToList();
        return market.Use<LoadActor>().RunAsync(people[which].Id, parties[Operator.Key], ct);
    }
}
