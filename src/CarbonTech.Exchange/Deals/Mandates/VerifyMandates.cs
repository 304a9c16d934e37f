using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digests of every mandate from its two texts and from its terms, and that of every introduction from the whole record: all must be
/// what the journal recorded when they were made and signed.</summary>
internal sealed class VerifyMandates(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) => [await MandatesAsync(ct), await IntroductionsAsync(ct)];

    private Task<Verification> MandatesAsync(CancellationToken ct) => dbs.ByKeyAsync(
        "mandates: digests of terms and both texts, as signed", db => db.Mandates.OrderBy(m => m.Id).Select(m => m.Id),
        async (db, ids) =>
        {
            var keys = ids.ConvertAll(id => id.Value);
            var (proposed, half) = (await Recorded.OfAsync<MandateProposed>(db, keys, ct), await Recorded.OfAsync<MandateHalfSigned>(db, keys, ct));
            var agreed = await Recorded.OfAsync<MandateAgreed>(db, keys, ct);
            return (await db.Mandates.Where(m => ids.Contains(m.Id)).ToListAsync(ct)).ConvertAll(m => (
                Row: m, Proposed: proposed[m.Id.Value].ToList(), Signed: half[m.Id.Value].Select(f => f.Digest).Concat(agreed[m.Id.Value].Select(f => f.Digest)).ToList()));
        },
        m => m.Row.Id, m => [new($"mandate {m.Row.Id}", Holds(m.Row, m.Proposed, m.Signed))], ct);

    private static bool Holds(Mandate m, List<MandateProposed> proposed, List<string> signed) => MandateText.DigestOf(m.TextZh, m.TextEn) == m.Digest
        && proposed is [var first] && first.Digest == m.Digest && (first.Terms is not { } terms || terms == m.TermsDigest) && signed.TrueForAll(d => d == m.Digest)
        && signed.Count == (m.ClientSignedAt is null ? 0 : 1) + (m.BrokerSignedAt is null ? 0 : 1);

    private Task<Verification> IntroductionsAsync(CancellationToken ct) => dbs.ByKeyAsync(
        "introductions: digests of the records, as recorded", db => db.Introductions.OrderBy(i => i.Id).Select(i => i.Id),
        async (db, ids) =>
        {
            var said = await Recorded.OfAsync<PartiesIntroduced>(db, ids.Select(id => id.Value), ct);
            return (await db.Introductions.Where(i => ids.Contains(i.Id)).ToListAsync(ct)).ConvertAll(i => (Row: i, Said: said[i.Id.Value].ToList()));
        },
        i => i.Row.Id, i => [new($"introduction {i.Row.Id}", i.Said is [var fact] && fact.Digest == i.Row.Digest)], ct);
}
