using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>The person at the page, or null when nobody has signed in.</summary>
public sealed class ReadMe(Dbs dbs)
{
    public Task<Me?> RunAsync(PersonId person, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Accounts.FirstOrDefaultAsync(a => a.Id == person, ct) is not { } account) return null;
        var standings = await db.Members.Where(m => m.Person == person).OrderBy(m => m.Since)
            .Join(db.Parties, m => m.Party, p => p.Id, (m, p) => new Standing(p.Id, new PartyName(p.NameZh, p.NameEn), p.Status, p.Capacities, m.Roles)).ToListAsync(ct);
        return new Me(account.Id, account.Name, account.Email, account.EmailConfirmed, account.Culture, standings);
    });
}
