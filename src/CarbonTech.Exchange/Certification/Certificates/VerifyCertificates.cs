using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Recomputes every certificate: the digest of its statement, its number, what stands in columns against what was stated, and a history without
/// gaps that ends where it stands; statement and history must be those that the journal recorded. Reads in pages by year and running number.</summary>
public sealed class VerifyCertificates(Dbs dbs) : IVerifier
{
    private const string What = "certificates: statements, numbers, histories";
    private const int Page = 200;

    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct)
    {
        var (year, running, checkedRows) = (0, 0, 0L);
        while (true)
        {
            var (y, r) = (year, running);
            var (page, trail) = await dbs.ReadAsync(async db =>
            {
                var rows = await db.Certificates.Where(c => c.Year > y || (c.Year == y && c.Running > r)).OrderBy(c => c.Year).ThenBy(c => c.Running).Take(Page).ToListAsync(ct);
                return (rows, await CertificateTrail.OfAsync(db, rows.ConvertAll(c => c.Id.Value), ct));
            });
            if (page.Count == 0) return [new(What, checkedRows, null)];
            foreach (var certificate in page)
            {
                if ((Fault(certificate) ?? (trail.Says(certificate) ? null : "journal")) is { } fault) return [new(What, checkedRows, $"{certificate.Number} ({fault})")];
                checkedRows++;
            }

            (year, running) = (page[^1].Year, page[^1].Running);
        }
    }

    private static string? Fault(Certificate c)
    {
        if (Certificate.DigestOf(c.Statement) != c.Digest) return "statement";
        var s = c.Read();
        if (CertificateNumber.Of(s.Word, c.Year, c.Running) != c.Number) return "number";
        if ((s.Case, s.Body, s.Holder, s.Listing, s.Word, s.Claim, s.ValidUntil) != (c.Case, c.Body, c.Holder, c.Listing, c.Word, c.Claim, c.ValidUntil)) return "columns";
        var history = c.History.OrderBy(e => e.Number).ToList();
        var gapless = history.Select((e, i) => e.Number == i + 1).All(yes => yes) && history.Zip(history.Skip(1)).All(p => Certificate.Life.Allows(p.First.Status, p.Second.Status));
        return gapless && history.Count > 0 && history[^1].Status == c.Status ? null : "history";
    }
}
