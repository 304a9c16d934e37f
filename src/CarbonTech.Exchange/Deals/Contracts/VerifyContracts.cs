using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every drawn contract from its stored texts.</summary>
internal sealed class VerifyContracts(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "contracts: digests of both texts", db => db.DealContracts.OrderBy(c => c.Id).Select(c => c.Id),
            (db, ids) => db.DealContracts.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Template, c.TextZh, c.TextEn, c.Digest }).ToListAsync(ct), c => c.Id,
            c => [new($"contract {c.Id}", ContractText.DigestOf(c.Template, c.TextZh, c.TextEn) == c.Digest)], ct),
    ];
}
