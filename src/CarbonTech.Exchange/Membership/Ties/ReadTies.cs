using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>The ties of a party: for its own people and the operator.</summary>
public sealed class ReadTies(Dbs dbs)
{
    public Task<IReadOnlyList<TieLine>> RunAsync(PartyId party, Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<TieLine>>(async db =>
    {
        if ((reader.Party != party || party == default) && !reader.MayAudit) return [];
        var ties = db.Ties.Where(t => t.A == party || t.B == party);
        return await ties.Join(db.Parties, t => t.A == party ? t.B : t.A, p => p.Id, (t, p) => new { t.At, Line = new TieLine(p.Id, new PartyName(p.NameZh, p.NameEn), t.Kind, t.At) })
            .OrderBy(t => t.At).Select(t => t.Line).ToListAsync(ct);
    });
}
