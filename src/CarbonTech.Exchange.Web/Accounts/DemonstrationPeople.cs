using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>The invented people of a demonstration: those of one mail domain that nobody can own (RFC 2606). Only they can be signed in by one click.</summary>
public sealed class DemonstrationPeople(ReadRoster roster, IServiceScopeFactory scopes, Texts texts)
{
    public const string Domain = "demo.example";

    /// <summary>Everyone, or those whose own or party's name holds every word, with how much waits for them; the operator's staff first, then by capacity of
    /// the party.</summary>
    public async Task<IReadOnlyList<DemonstrationPerson>> AllAsync(string? words, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var desks = scope.ServiceProvider.GetServices<IDeskItems>().ToList();
        var people = new List<DemonstrationPerson>();
        var asked = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in (await roster.RunAsync(Domain, ct)).Where(l => asked.All(w => Says(l, w)))) people.Add(new(line, await WaitsAsync(desks, line.Actor, ct)));
        return [.. people.OrderByDescending(p => p.Line.Capacities.HasFlag(Capacities.Operator)).ThenBy(p => p.Line.Capacities)];
    }

    public async Task<RosterLine?> FindAsync(PersonId person, PartyId party, CancellationToken ct) =>
        (await roster.RunAsync(Domain, ct)).FirstOrDefault(l => l.Person == person && l.Party == party);

    private bool Says(RosterLine line, string word) =>
        ((string?[])[line.Name, line.PartyName.Zh, line.PartyName.En, .. Words.Of(line.Capacities).Select(c => texts.Of(c)), .. Words.Of(line.Roles).Select(r => texts.Of(r))])
            .Any(n => n?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);

    private static async Task<int> WaitsAsync(List<IDeskItems> desks, Actor actor, CancellationToken ct)
    {
        var waits = 0;
        foreach (var desk in desks) waits += (await desk.ReadAsync(actor, ct)).Sum(i => i.Count ?? 1);
        return waits;
    }
}
