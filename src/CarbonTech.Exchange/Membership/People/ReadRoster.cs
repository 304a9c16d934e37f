using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>The people of one mail domain with the roles they have: those whom a demonstration invented.</summary>
public sealed class ReadRoster(Dbs dbs)
{
    public Task<IReadOnlyList<RosterLine>> RunAsync(string domain, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<RosterLine>>(async db =>
    {
        var ending = "@" + EmailAddress.Normal(domain);
        return await (from m in db.Members
                      join a in db.Accounts on m.Person equals a.Id
                      join p in db.Parties on m.Party equals p.Id
                      where a.NormalizedEmail.EndsWith(ending)
                      orderby p.AppliedAt, m.Since
                      select new RosterLine(a.Id, a.Name, p.Id, new PartyName(p.NameZh, p.NameEn), p.Status, p.Capacities, m.Roles)).Take(200).ToListAsync(ct);
    });
}
