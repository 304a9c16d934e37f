using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>The invented people of a demonstration: those of one mail domain that nobody can own (RFC 2606). Only they can be signed in by one click.</summary>
public sealed class DemonstrationPeople(ReadRoster roster, IServiceScopeFactory scopes)
{
    public const string Domain = "demo.example";

    /// <summary>Everyone with how much waits for them, the operator's staff first, then by capacity of the party.</summary>
    public async Task<IReadOnlyList<DemonstrationPerson>> AllAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var desks = scope.ServiceProvider.GetServices<IDeskItems>().ToList();
        var people = new List<DemonstrationPerson>();
        foreach (var line in await roster.RunAsync(Domain, ct)) people.Add(new(line, await WaitsAsync(desks, line.Actor, ct)));
        return [.. people.OrderByDescending(p => p.Line.Capacities.HasFlag(Capacities.Operator)).ThenBy(p => p.Line.Capacities)];
    }

    public async Task<RosterLine?> FindAsync(PersonId person, PartyId party, CancellationToken ct) =>
        (await roster.RunAsync(Domain, ct)).FirstOrDefault(l => l.Person == person && l.Party == party);

    private static async Task<int> WaitsAsync(List<IDeskItems> desks, Actor actor, CancellationToken ct)
    {
        var waits = 0;
        foreach (var desk in desks) waits += (await desk.ReadAsync(actor, ct)).Sum(i => i.Count ?? 1);
        return waits;
    }
}
