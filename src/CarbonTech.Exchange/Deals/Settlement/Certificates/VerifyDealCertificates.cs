using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every transaction certificate from what it states: it must be the one that the journal recorded at its issue.</summary>
public sealed class VerifyDealCertificates(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "deal certificates: statements, as issued", db => db.DealCertificates.Where(c => c.Number != null).OrderBy(c => c.Number).Select(c => c.Id),
            async (db, ids) =>
            {
                var issued = await Recorded.OfAsync<DealCertificateIssued>(db, ids.Select(id => id.Value), ct);
                return (await db.DealCertificates.Where(c => ids.Contains(c.Id)).ToListAsync(ct)).ConvertAll(c => (Row: c, Said: issued[c.Id.Value].ToList()));
            },
            c => c.Row.Id, c => [new(c.Row.Number!, Holds(c.Row, c.Said))], ct),
    ];

    private static bool Holds(DealCertificate c, List<DealCertificateIssued> said) =>
        c.Statement is { } states && states.Digest() == c.Digest && states.Number == c.Number && said is [var fact] && (fact.Digest, fact.Number) == (c.Digest, c.Number);
}
