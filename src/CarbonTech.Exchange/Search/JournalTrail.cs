using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Search;

/// <summary>What a stretch of the journal changes in the index. A fact says where to look: the listings, the listings of parties whose name or standing
/// changed, and those of certificates, are read anew.</summary>
internal sealed class JournalTrail(JournalReader journal, Dbs dbs, TimeProvider clock)
{
    private const int Stretch = 2_000;

    /// <summary>One stretch of the journal as the index takes it.</summary>
    internal sealed record Step(long To, IReadOnlyList<SearchDocument> Put, IReadOnlyList<ListingId> Remove);

    public Task<long> LastAsync(CancellationToken ct) => journal.LastAsync(ct);

    /// <summary>The next stretch after the number, or null at the end.</summary>
    public async Task<Step?> AfterAsync(long number, CancellationToken ct)
    {
        var entries = await journal.AfterAsync(number, Stretch, ct);
        if (entries.Count == 0) return null;
        var listings = entries.Where(e => e.Aggregate == nameof(Listing)).Select(e => new ListingId(e.AggregateId)).ToHashSet();
        var parties = entries.Where(e => e.Aggregate == nameof(Party)).Select(e => new PartyId(e.AggregateId)).Distinct().ToList();
        if (parties.Count > 0) listings.UnionWith(await dbs.ReadAsync(db => db.Listings.Where(l => parties.Contains(l.Owner) && l.Status == ListingStatus.Listed).Select(l => l.Id).ToListAsync(ct)));
        var certificates = entries.Where(e => e.Aggregate == nameof(Certificate)).Select(e => new CertificateId(e.AggregateId)).Distinct().ToList();
        if (certificates.Count > 0) listings.UnionWith(await dbs.ReadAsync(db => db.Certificates.Where(c => certificates.Contains(c.Id)).Select(c => c.Listing).ToListAsync(ct)));
        var put = new List<SearchDocument>();
        var remove = new List<ListingId>();
        foreach (var some in listings.Chunk(Reindex.Page))
        {
            var (now, gone) = await dbs.ReadAsync(db => ListingDocuments.OfAsync(db, some, clock.GetUtcNow(), ct));
            put.AddRange(now);
            remove.AddRange(gone);
        }

        return new(entries[^1].Number, put, remove);
    }
}
