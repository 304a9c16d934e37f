using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every drawn contract from its stored texts.</summary>
internal sealed class VerifyContracts(Dbs dbs) : IVerifier
{
    private const int AtOnce = 100;

    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct)
    {
        var all = await dbs.ReadAsync(db => db.DealContracts.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(ct));
        var count = 0L;
        foreach (var some in all.Chunk(AtOnce))
        {
            var ids = some.ToList();
            var page = await dbs.ReadAsync(db => db.DealContracts.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Template, c.TextZh, c.TextEn, c.Digest }).ToListAsync(ct));
            if (page.Find(c => ContractText.DigestOf(c.Template, c.TextZh, c.TextEn) != c.Digest) is { } broken) return [new("contracts: digests of both texts", count, $"contract {broken.Id}")];
            count += page.Count;
        }

        return [new("contracts: digests of both texts", count, null)];
    }
}
