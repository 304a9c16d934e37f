using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A party's own demands, latest first, for its people; and the operator's demand desk, longest wait first.</summary>
public sealed class ReadMyDemands(Dbs dbs, TimeProvider clock)
{
    public const int Most = 200;

    public Task<IReadOnlyList<DemandLine>> RunAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db => reader.IsSignedIn && reader.Party != default
        ? await DemandLines.OfAsync(db, db.Demands.Where(d => d.Publisher == reader.Party).OrderByDescending(d => d.CreatedAt).ThenBy(d => d.Id).Take(Most), clock.GetUtcNow(), ct)
        : []);

    /// <summary>What waits for the desk; empty for anyone but the operator's.</summary>
    public Task<IReadOnlyList<DemandLine>> WaitingAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db => reader.MayAudit
        ? await DemandLines.OfAsync(db, db.Demands.Where(d => d.Status == DemandStatus.Submitted).OrderBy(d => d.SubmittedAt).ThenBy(d => d.Id).Take(Most), clock.GetUtcNow(), ct)
        : []);

    /// <summary>What is on the market, newest first, for the desk that may take it down.</summary>
    public Task<IReadOnlyList<DemandLine>> OpenAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db => reader.MayAudit
        ? await DemandLines.OfAsync(db, db.Demands.Where(d => d.Status == DemandStatus.Open || d.Status == DemandStatus.Matched).OrderByDescending(d => d.OpenedAt).ThenBy(d => d.Id).Take(Most), clock.GetUtcNow(), ct)
        : []);

    /// <summary>How many wait for the desk; zero for anyone but the operator's.</summary>
    public Task<int> CountAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        reader.MayAudit ? await db.Demands.CountAsync(d => d.Status == DemandStatus.Submitted, ct) : 0);
}
