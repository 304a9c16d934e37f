using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>Who acts, read anew for every request: suspension and lost roles work at once.</summary>
public sealed class LoadActor(Dbs dbs)
{
    /// <summary>The person for the chosen party; for the first verified one when none was chosen or the person no longer belongs to it; for no party when
    /// there is none; nobody when there is no such account.</summary>
    public Task<Actor> RunAsync(PersonId person, PartyId? chosen, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (!await db.Accounts.AnyAsync(a => a.Id == person, ct)) return Actor.Nobody;
        var standings = await db.Members.Where(m => m.Person == person).OrderBy(m => m.Since)
            .Join(db.Parties, m => m.Party, p => p.Id, (m, p) => new { p.Id, p.Status, p.Capacities, m.Roles }).ToListAsync(ct);
        var standing = standings.Find(s => s.Id == chosen) ?? standings.Find(s => s.Status == PartyStatus.Verified) ?? standings.FirstOrDefault();
        return standing is null
            ? new Actor(person, default, Capacities.None, Roles.None, false)
            : new Actor(person, standing.Id, standing.Capacities, standing.Roles, standing.Status == PartyStatus.Verified);
    });
}
