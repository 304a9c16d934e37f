using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Which words of third parties stand beside the claims of listings now: certificates in force at this instant, the one that holds longest first.
/// What is suspended, withdrawn, given up or past its validity is not among them.</summary>
public sealed class CertificateMarks(Dbs dbs, TimeProvider clock)
{
    public async Task<IReadOnlyList<CertificateMark>> OfAsync(ListingId listing, CancellationToken ct = default) => [.. (await OfAsync([listing], ct))[listing]];

    /// <summary>At most some hundred listings at once.</summary>
    public Task<ILookup<ListingId, CertificateMark>> OfAsync(IReadOnlyCollection<ListingId> listings, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        var texts = await db.Listings.Where(l => listings.Contains(l.Id)).Select(l => new { l.Id, l.Content }).ToDictionaryAsync(l => l.Id, l => l.Content, ct);
        return await WithinAsync(db, texts, clock.GetUtcNow(), ct);
    });

    /// <summary>For readers who have the texts at hand.</summary>
    internal static async Task<ILookup<ListingId, CertificateMark>> WithinAsync(ExchangeDb db, IReadOnlyDictionary<ListingId, ListingContent> texts, DateTimeOffset now, CancellationToken ct)
    {
        var ids = texts.Keys.ToList();
        var inForce = await db.Certificates.AsNoTracking().IgnoreAutoIncludes()
            .Where(c => ids.Contains(c.Listing) && c.Status == CertificateStatus.Granted && c.ValidUntil > now).OrderByDescending(c => c.ValidUntil).ThenBy(c => c.Number).ToListAsync(ct);
        return inForce.Select(c => Of(c, texts[c.Listing])).ToLookup(m => m.Listing);
    }

    private static CertificateMark Of(Certificate certificate, ListingContent now)
    {
        var statement = certificate.Read();
        return new(
            certificate.Listing, certificate.Claim, certificate.Word, certificate.Number, certificate.Body, statement.Trl, certificate.GrantedAt, certificate.ValidUntil,
            CoveredText.Covers(certificate, statement, now), statement.TextDigest != now.TextDigest());
    }
}
