using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>The one verified party that a word means: its 统一社会信用代码 or its whole name in either language. Null when none or several do.</summary>
public sealed class FindParty(Dbs dbs)
{
    public Task<PartyId?> RunAsync(string word, CancellationToken ct = default)
    {
        var (name, uscc) = (word.Trim(), Uscc.Normal(word));
        return dbs.ReadAsync(async db =>
        {
            var found = await db.Parties.Where(p => p.Status == PartyStatus.Verified && (p.Uscc == uscc || p.NameZh == name || p.NameEn == name)).Select(p => p.Id).Take(2).ToListAsync(ct);
            return found.Count == 1 ? found[0] : (PartyId?)null;
        });
    }
}
