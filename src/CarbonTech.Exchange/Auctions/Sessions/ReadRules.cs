using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The published versions of the trading rules; anyone may read them.</summary>
public sealed class ReadRules(Dbs dbs)
{
    public Task<RulesView?> RunAsync(string version, CancellationToken ct) => dbs.ReadAsync(db =>
        db.RulesVersions.Where(r => r.Version == version).Select(r => new RulesView(r.Version, r.TextZh, r.TextEn, r.Digest, r.PublishedAt)).SingleOrDefaultAsync(ct));

    /// <summary>The versions, newest first.</summary>
    public Task<IReadOnlyList<string>> VersionsAsync(CancellationToken ct) => dbs.ReadAsync<IReadOnlyList<string>>(async db =>
        await db.RulesVersions.OrderByDescending(r => r.PublishedAt).Select(r => r.Version).ToListAsync(ct));
}
