using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every transaction certificate from what it states.</summary>
public sealed class VerifyDealCertificates(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "deal certificates: statements", db => db.DealCertificates.Where(c => c.Number != null).OrderBy(c => c.Number).Select(c => c.Id),
            (db, ids) => db.DealCertificates.Where(c => ids.Contains(c.Id)).ToListAsync(ct), c => c.Id,
            c => [new(c.Number!, c.Statement is { } said && said.Digest() == c.Digest && said.Number == c.Number)], ct),
    ];
}
