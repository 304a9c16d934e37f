using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>Names for pages, and the lists of the operator's desk.</summary>
public sealed class ReadParties(Dbs dbs)
{
    public const int PageSize = 50;

    /// <summary>The names of parties by id; ids that are no party are left out.</summary>
    public Task<IReadOnlyDictionary<PartyId, PartyName>> NamesAsync(IReadOnlyCollection<PartyId> ids, CancellationToken ct = default) =>
        dbs.ReadAsync<IReadOnlyDictionary<PartyId, PartyName>>(async db =>
            await db.Parties.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.NameZh, p.NameEn }).ToDictionaryAsync(p => p.Id, p => new PartyName(p.NameZh, p.NameEn), ct));

    /// <summary>The name of one party, or null.</summary>
    public Task<PartyName?> NameAsync(PartyId id, CancellationToken ct = default) =>
        dbs.ReadAsync(db => db.Parties.Where(p => p.Id == id).Select(p => new PartyName(p.NameZh, p.NameEn)).FirstOrDefaultAsync(ct));

    /// <summary>How many parties stand where; for the operator.</summary>
    public Task<IReadOnlyDictionary<PartyStatus, int>> CountsAsync(Actor reader, CancellationToken ct = default) =>
        dbs.ReadAsync<IReadOnlyDictionary<PartyStatus, int>>(async db => !reader.MayAudit
            ? new Dictionary<PartyStatus, int>()
            : await db.Parties.GroupBy(p => p.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct));

    /// <summary>A page of the parties in this state, those who waited longest first; for the operator. The next page begins after the last one's time.</summary>
    public Task<IReadOnlyList<PartyLine>> InAsync(PartyStatus status, Actor reader, DateTimeOffset? after = null, CancellationToken ct = default) =>
        dbs.ReadAsync<IReadOnlyList<PartyLine>>(async db =>
        {
            if (!reader.MayAudit) return [];
            var from = after ?? DateTimeOffset.MinValue;
            return await db.Parties.Where(p => p.Status == status && p.AppliedAt > from).OrderBy(p => p.AppliedAt).Take(PageSize).Select(p =>
                new PartyLine(p.Id, p.Status, new PartyName(p.NameZh, p.NameEn), p.Capacities, p.Regime, p.City, p.Trusted, p.AppliedAt, p.DecidedAt)).ToListAsync(ct);
        });

    /// <summary>Verified parties whose name holds the words, for choosing a partner.</summary>
    public Task<IReadOnlyDictionary<PartyId, PartyName>> FindAsync(string words, CancellationToken ct = default) =>
        dbs.ReadAsync<IReadOnlyDictionary<PartyId, PartyName>>(async db => await db.Parties
            .Where(p => p.Status == PartyStatus.Verified && (p.NameZh.Contains(words) || p.NameEn.Contains(words)))
            .OrderBy(p => p.NameZh).Take(20).ToDictionaryAsync(p => p.Id, p => new PartyName(p.NameZh, p.NameEn), ct));
}
