using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>Who is told: the people of a party by role. Owners are always among them.</summary>
public sealed class ReadPeople(Dbs dbs)
{
    public Task<IReadOnlyList<Reader>> OfAsync(PartyId party, Roles any, CancellationToken ct = default) =>
        ReadAsync((db, wanted) => db.Members.Where(m => m.Party == party && (m.Roles & wanted) != 0), any, ct);

    /// <summary>The operator's staff.</summary>
    public Task<IReadOnlyList<Reader>> OfOperatorAsync(Roles any = Roles.Operator, CancellationToken ct = default) =>
        ReadAsync((db, wanted) => db.Members.Where(m => (m.Roles & wanted) != 0 && db.Parties.Any(p => p.Id == m.Party && p.Capacities == Capacities.Operator)), any, ct);

    /// <summary>One person, or null.</summary>
    public Task<Reader?> OneAsync(PersonId person, CancellationToken ct = default) => dbs.ReadAsync(db =>
        db.Accounts.Where(a => a.Id == person).Select(a => new Reader(a.Id, a.Email, a.Name, a.Culture)).FirstOrDefaultAsync(ct));

    /// <summary>The names of people, for pages that print who acted.</summary>
    public Task<IReadOnlyDictionary<PersonId, string>> NamesAsync(IReadOnlyCollection<PersonId> people, CancellationToken ct = default) =>
        dbs.ReadAsync<IReadOnlyDictionary<PersonId, string>>(async db => await db.Accounts.Where(a => people.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct));

    private Task<IReadOnlyList<Reader>> ReadAsync(Func<ExchangeDb, Roles, IQueryable<Member>> members, Roles any, CancellationToken ct) =>
        dbs.ReadAsync<IReadOnlyList<Reader>>(async db => await members(db, any | Roles.Owner)
            .Join(db.Accounts, m => m.Person, a => a.Id, (m, a) => new { m.Since, a.Id, a.Email, a.Name, a.Culture })
            .OrderBy(r => r.Since).Select(r => new Reader(r.Id, r.Email, r.Name, r.Culture)).ToListAsync(ct));
}
