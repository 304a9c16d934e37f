using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

internal static class EvidenceRows
{
    /// <summary>Writes down the files that are not there yet for this item, with one fact.</summary>
    public static async Task AddAsync(ExchangeDb db, Case of, Actor by, string item, IReadOnlyList<EvidenceFile> files, CancellationToken ct)
    {
        var id = of.Id;
        var there = await db.CaseEvidence.Where(e => e.Case == id && e.Item == item).Select(e => e.Digest).ToListAsync(ct);
        var fresh = files.DistinctBy(f => f.Digest).Where(f => !there.Contains(f.Digest)).ToList();
        if (fresh.Count == 0) return;
        db.CaseEvidence.AddRange(fresh.Select(f => new CaseEvidence
        {
            Case = id, Item = item, Digest = f.Digest, Name = f.Name, MediaType = f.MediaType, Size = f.Size, From = by.Party, By = by.Person, At = db.Now,
        }));
        of.Receive(item, [.. fresh.Select(f => f.Digest)]);
    }
}
