using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>A case was granted: its certificate gets its public number and stands. A door for the case only.</summary>
public sealed class IssueCertificate
{
    public sealed record Input(Actor By, ActId Act, CertificateStatement Statement) : ICommand;

    internal async Task<Result<CertificateId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var statement = input.Statement;
        if (await db.Certificates.AnyAsync(c => c.Case == statement.Case, ct)) return CertificateRefusals.IssuedAlready;
        var year = Catalogue.ChinaDay.Of(db.Now).Year;
        // two at once take the same number; the unique key lets one of them do it again
        var running = await db.Certificates.Where(c => c.Year == year).MaxAsync(c => (int?)c.Running, ct) ?? 0;
        var listing = await db.Listings.AsNoTracking().SingleOrDefaultAsync(l => l.Id == statement.Listing, ct);
        if (!Certificate.Grant(Id.New<CertificateId>(), statement, running + 1, listing?.Content, db.Now).Is(out var certificate, out var no)) return no;
        db.Certificates.Add(certificate);
        return certificate.Id;
    }
}
