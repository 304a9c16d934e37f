using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Bodies with what they are approved for: the public list, and the operator's with those that are not approved yet.</summary>
public sealed class ReadBodies(Dbs dbs, TimeProvider clock)
{
    private const int Most = 500;

    /// <summary>Every verified body that has an approval which was not withdrawn, by name.</summary>
    public async Task<IReadOnlyList<BodyLine>> RunAsync(CancellationToken ct = default) =>
        [.. (await LinesAsync(null, ct)).Select(b => b with { Approvals = [.. b.Approvals.Where(a => a.Status != ApprovalStatus.Withdrawn)] }).Where(b => b.Approvals.Count > 0)];

    /// <summary>Every verified party that may be a body, with all its approvals; empty for readers who are not the operator's.</summary>
    public async Task<IReadOnlyList<BodyLine>> AllAsync(Actor reader, CancellationToken ct = default) => reader.MayAudit ? await LinesAsync(null, ct) : [];

    /// <summary>One body, or null when it is none.</summary>
    public async Task<BodyLine?> OneAsync(PartyId body, CancellationToken ct = default) => (await LinesAsync(body, ct)).SingleOrDefault();

    private Task<IReadOnlyList<BodyLine>> LinesAsync(PartyId? only, CancellationToken ct) => dbs.ReadAsync<IReadOnlyList<BodyLine>>(async db =>
    {
        var (today, any) = (ChinaDay.Of(clock.GetUtcNow()), Bodies.Any);
        var parties = db.Parties.Where(p => p.Status == PartyStatus.Verified && (p.Capacities & any) != 0);
        if (only is { } one) parties = parties.Where(p => p.Id == one);
        var found = await parties.OrderBy(p => p.NameZh).Take(Most).Select(p => new { p.Id, p.NameZh, p.NameEn, p.Capacities, p.City, p.Website }).ToListAsync(ct);
        var ids = found.Select(p => p.Id).ToList();
        var approvals = (await db.BodyApprovals.Where(a => ids.Contains(a.Body)).OrderBy(a => a.ApprovedAt).ToListAsync(ct)).ToLookup(a => a.Body, a => Line(a, today));
        return [.. found.Select(p => new BodyLine(p.Id, new(p.NameZh, p.NameEn), p.Capacities, p.City, p.Website, [.. approvals[p.Id]]))];
    });

    private static ApprovalLine Line(BodyApproval a, DateOnly today) =>
        new(a.Id, a.Capacity, a.Terms, a.Status, a.Reason, a.ApprovedAt, a.Status == ApprovalStatus.Standing && a.Terms.RunsOn(today), a.Version);
}
