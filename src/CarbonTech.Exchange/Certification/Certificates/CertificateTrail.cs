using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>What the journal recorded of certificates: the digest of what was granted, and how each stood afterwards, in order.</summary>
internal sealed class CertificateTrail(ILookup<Guid, CertificateGranted> granted, ILookup<Guid, string> facts)
{
    private static readonly Dictionary<string, CertificateStatus> Standings = new()
    {
        [nameof(CertificateGranted)] = CertificateStatus.Granted, [nameof(CertificateSuspended)] = CertificateStatus.Suspended, [nameof(CertificateResumed)] = CertificateStatus.Granted,
        [nameof(CertificateWithdrawn)] = CertificateStatus.Withdrawn, [nameof(CertificateTerminated)] = CertificateStatus.Terminated, [nameof(CertificateExpired)] = CertificateStatus.Expired,
    };

    public static async Task<CertificateTrail> OfAsync(ExchangeDb db, List<Guid> ids, CancellationToken ct)
    {
        var names = Standings.Keys.ToList();
        var facts = await db.Journal.Where(j => ids.Contains(j.AggregateId) && names.Contains(j.Fact)).OrderBy(j => j.Row).Select(j => new { j.AggregateId, j.Fact }).ToListAsync(ct);
        return new(await Recorded.OfAsync<CertificateGranted>(db, ids, ct), facts.ToLookup(f => f.AggregateId, f => f.Fact));
    }

    public bool Says(Certificate c) => granted[c.Id.Value].ToList() is [var fact] && (fact.Digest ?? c.Digest) == c.Digest
        && facts[c.Id.Value].Select(f => Standings[f]).SequenceEqual(c.History.OrderBy(h => h.Number).Select(h => h.Status));
}
