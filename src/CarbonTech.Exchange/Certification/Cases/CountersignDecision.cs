using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>The head of the body, another person than the decider, signs the same digest: the case is granted and its certificate issued in one transaction.</summary>
public sealed class CountersignDecision(Dbs dbs, IssueCertificate issue)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, string Digest) : ICommand;

    public Task<Result<CertificateId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CertificateId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Heads, ct)).Is(out var found, out var no)) return no;
        if (await CaseStanding.BeforeSigningAsync(db, found, ct) is { Any: true } outside) return outside;
        if (found.Countersign(input.Digest, input.By.Person, db.Now).IsRefused(out no)) return no;
        var listing = await db.Listings.AsNoTracking().SingleAsync(l => l.Id == found.Listing, ct);
        var submission = await db.CaseSubmissions.SingleAsync(s => s.Case == found.Id && s.Round == found.Round, ct);
        await db.SaveSoFarAsync(ct);
        var issued = await issue.WithinAsync(db, new(input.By, input.Act, Statements.Of(found, submission, listing.Content, db.Now)), ct);
        if (!issued.Is(out var certificate, out no)) return no;
        found.Certify(certificate);
        return certificate;
    }
}
