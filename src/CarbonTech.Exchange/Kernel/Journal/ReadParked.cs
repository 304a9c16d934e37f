using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>The facts that followers could not follow, oldest first, for the operator and its auditors.</summary>
public sealed class ReadParked(Dbs dbs)
{
    private const int Most = 200;

    /// <summary>Empty for anybody else.</summary>
    public async Task<IReadOnlyList<ParkedLine>> RunAsync(Actor reader, CancellationToken ct = default) => !reader.MayAudit ? [] : await dbs.ReadAsync(db =>
        (from p in db.ParkedFacts
         join s in db.Seals on p.Number equals s.Number
         join j in db.Journal on s.Row equals j.Row
         orderby p.At, p.Number
         select new ParkedLine(p.Follower, p.Number, j.Fact, p.At, p.Error, p.Tries, p.NextAt)).Take(Most).ToListAsync(ct));
}
