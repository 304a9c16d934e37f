using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every transaction certificate from what it states.</summary>
public sealed class VerifyDealCertificates(Dbs dbs) : IVerifier
{
    public Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) => dbs.ReadAsync<IReadOnlyList<Verification>>(async db =>
    {
        var issued = await db.DealCertificates.Where(c => c.Number != null).OrderBy(c => c.Number).ToListAsync(ct);
        var broken = issued.Find(c => c.Statement is null || c.Statement.Digest() != c.Digest || c.Statement.Number != c.Number);
        return [new("deal certificates: statements", issued.Count - (broken is null ? 0 : 1), broken?.Number)];
    });
}
