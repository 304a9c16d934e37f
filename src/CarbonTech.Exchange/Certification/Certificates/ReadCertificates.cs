using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Certificates: by number for anyone, in lists for their holder and their body.</summary>
public sealed class ReadCertificates(Dbs dbs, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>How the certificate with this number stands at this instant. The number may be typed in any spelling; one whose check character does not fit
    /// is refused as misread before anything is looked up.</summary>
    public async Task<Result<CertificateView>> ByNumberAsync(string? typed, Actor reader, CancellationToken ct = default)
    {
        if (CertificateNumber.Normal(typed) is not { } number || !CertificateNumber.Holds(number)) return CertificateRefusals.BadNumber;
        return await dbs.ReadAsync<Result<CertificateView>>(async db =>
            await db.Certificates.SingleOrDefaultAsync(c => c.Number == number, ct) is { } found ? await ViewAsync(db, found, reader, ct) : CertificateRefusals.NoSuchCertificate);
    }

    /// <summary>The number of a certificate, for links; null when there is none.</summary>
    public Task<string?> NumberAsync(CertificateId id, CancellationToken ct = default) =>
        dbs.ReadAsync(db => db.Certificates.Where(c => c.Id == id).Select(c => c.Number).SingleOrDefaultAsync(ct));

    /// <summary>The certificates that a party holds, newest first; for its people, the operator and its auditors.</summary>
    public Task<IReadOnlyList<CertificateLine>> OfHolderAsync(PartyId holder, Actor reader, CancellationToken ct = default) =>
        LinesAsync(holder, reader, db => db.Certificates.Where(c => c.Holder == holder), ct);

    /// <summary>The certificates that a body granted, newest first; for its people, the operator and its auditors.</summary>
    public Task<IReadOnlyList<CertificateLine>> OfBodyAsync(PartyId body, Actor reader, CancellationToken ct = default) =>
        LinesAsync(body, reader, db => db.Certificates.Where(c => c.Body == body), ct);

    private Task<IReadOnlyList<CertificateLine>> LinesAsync(PartyId party, Actor reader, Func<ExchangeDb, IQueryable<Certificate>> some, CancellationToken ct) =>
        dbs.ReadAsync<IReadOnlyList<CertificateLine>>(async db =>
        {
            if ((reader.Party != party || party == default) && !reader.MayAudit && !reader.IsSystem) return [];
            var rows = await some(db).IgnoreAutoIncludes().OrderByDescending(c => c.GrantedAt).Take(Most).ToListAsync(ct);
            var bodies = rows.Select(c => c.Body).Distinct().ToList();
            var names = await db.Parties.Where(p => bodies.Contains(p.Id)).Select(p => new { p.Id, p.NameZh, p.NameEn }).ToDictionaryAsync(p => p.Id, p => new PartyName(p.NameZh, p.NameEn), ct);
            var now = clock.GetUtcNow();
            return [.. rows.Select(c => Line(c, names[c.Body], now))];
        });

    private static CertificateLine Line(Certificate c, PartyName body, DateTimeOffset now)
    {
        var (statement, standing) = (c.Read(), c.StandingAt(now));
        var soon = standing is CertificateStatus.Granted or CertificateStatus.Suspended && c.ValidUntil - Certificate.SoonDays <= now;
        return new(c.Id, c.Number, standing, c.Word, c.Claim, c.Listing, statement.TechnologyZh, statement.TechnologyEn, c.Holder, c.Body, body, c.GrantedAt, c.ValidUntil, soon);
    }

    private async Task<CertificateView> ViewAsync(ExchangeDb db, Certificate c, Actor reader, CancellationToken ct)
    {
        var (now, statement) = (clock.GetUtcNow(), c.Read());
        var inside = reader.IsSystem || reader.MayAudit || (reader.IsSignedIn && (reader.Party == c.Body || reader.Party == c.Holder));
        var listing = await db.Listings.Where(l => l.Id == c.Listing).Select(l => new { l.Status, l.Content }).SingleOrDefaultAsync(ct);
        var names = await db.Parties.Where(p => p.Id == c.Body || p.Id == c.Holder).Select(p => new { p.Id, p.NameZh, p.NameEn }).ToDictionaryAsync(p => p.Id, p => new PartyName(p.NameZh, p.NameEn), ct);
        var people = await db.Accounts.Where(a => a.Id == statement.Decider || a.Id == statement.Head).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        string Person(PersonId id) => people.TryGetValue(id, out var name) ? (inside ? name : MaskedName.Of(name)) : "—";
        var history = c.History.OrderBy(e => e.Number).Select(e => new StandingLine(e.Status, e.At, e.Reason, inside ? e.Note : null)).ToList();
        if (c.StandingAt(now) != c.Status) history.Add(new(CertificateStatus.Expired, c.ValidUntil, null, null));
        return new(
            c.Id, c.Number, c.Version, now, c.StandingAt(now), statement, c.Statement, c.Digest, names[c.Body], names[c.Holder], Person(statement.Decider), Person(statement.Head), c.GrantedAt,
            history, listing?.Status == ListingStatus.Listed, listing is null || listing.Content.TextDigest() != statement.TextDigest,
            listing is not null && CoveredText.Covers(c, statement, listing.Content),
            CertificateDoor.MayDecide(reader, c.Body) && !await CertificateDoor.EvaluatedAsync(db, c, reader.Person, ct), reader.MaySellFor(c.Holder));
    }
}
