using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every mandate from its two texts, and that of every introduction from the whole record: both must be what the journal
/// recorded when they were made and signed.</summary>
internal sealed class VerifyMandates(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) => [await MandatesAsync(ct), await IntroductionsAsync(ct)];

    private Task<Verification> MandatesAsync(CancellationToken ct) => dbs.ByKeyAsync(
        "mandates: digests of both texts, as signed", db => db.Mandates.OrderBy(m => m.Id).Select(m => m.Id),
        async (db, ids) =>
        {
            var keys = ids.ConvertAll(id => id.Value);
            var (proposed, half) = (await Recorded.OfAsync<MandateProposed>(db, keys, ct), await Recorded.OfAsync<MandateHalfSigned>(db, keys, ct));
            var agreed = await Recorded.OfAsync<MandateAgreed>(db, keys, ct);
            var rows = await db.Mandates.Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, m.TextZh, m.TextEn, m.Digest }).ToListAsync(ct);
            return rows.ConvertAll(m => (Row: m, Said: proposed[m.Id.Value].Select(f => f.Digest)
                .Concat(half[m.Id.Value].Select(f => f.Digest)).Concat(agreed[m.Id.Value].Select(f => f.Digest)).ToList()));
        },
        m => m.Row.Id,
        m => [new($"mandate {m.Row.Id}", MandateText.DigestOf(m.Row.TextZh, m.Row.TextEn) == m.Row.Digest && m.Said.Count > 0 && m.Said.TrueForAll(d => d == m.Row.Digest))], ct);

    private Task<Verification> IntroductionsAsync(CancellationToken ct) => dbs.ByKeyAsync(
        "introductions: digests of the records, as recorded", db => db.Introductions.OrderBy(i => i.Id).Select(i => i.Id),
        async (db, ids) =>
        {
            var said = await Recorded.OfAsync<PartiesIntroduced>(db, ids.Select(id => id.Value), ct);
            return (await db.Introductions.Where(i => ids.Contains(i.Id)).ToListAsync(ct)).ConvertAll(i => (Row: i, Said: said[i.Id.Value].ToList()));
        },
        i => i.Row.Id, i => [new($"introduction {i.Row.Id}", i.Said is [var fact] && fact.Digest == i.Row.Digest)], ct);
}
