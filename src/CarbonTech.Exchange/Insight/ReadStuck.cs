using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>What stands longer than its stage allows, over all modules, for the operator: since its last step in the journal, the longest first.</summary>
public sealed class ReadStuck(Dbs dbs, TimeProvider clock)
{
    /// <summary>So many of each kind are looked at.</summary>
    private const int Most = 300;

    /// <summary>Empty for readers who are not the operator's.</summary>
    public Task<IReadOnlyList<StuckLine>> RunAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<StuckLine>>(async db =>
    {
        if (!reader.MayAudit) return [];
        List<Standing> all = [.. await CatalogueAsync(db, ct), .. await CasesAsync(db, ct), .. await DealsAsync(db, ct), .. await PerformanceAsync(db, ct)];
        var ids = all.Select(s => s.Row).Distinct().ToList();
        var since = new Dictionary<Guid, DateTimeOffset>();
        foreach (var some in ids.Chunk(Most))
        {
            foreach (var last in await db.Journal.Where(j => some.Contains(j.AggregateId)).GroupBy(j => j.AggregateId).Select(g => new { g.Key, At = g.Max(j => j.At) }).ToListAsync(ct)) since[last.Key] = last.At;
        }

        var now = clock.GetUtcNow();
        return [.. all.Where(s => since.ContainsKey(s.Row)).Select(s => Line(s, since[s.Row], now)).Where(l => l.Days >= l.Limit).OrderBy(l => l.Since)];
    });

    private static StuckLine Line(Standing s, DateTimeOffset since, DateTimeOffset now) =>
        new(s.Kind, s.Stage, s.Subject, s.TitleZh, s.TitleEn ?? "", since, (int)(now - since).TotalDays, StuckLimits.Of(s.Stage));

    private static string Stage<TStatus>(TStatus status)
        where TStatus : struct, Enum => $"{typeof(TStatus).Name}.{status}";

    private static async Task<IEnumerable<Standing>> CatalogueAsync(ExchangeDb db, CancellationToken ct)
    {
        var listings = await db.Listings.Where(l => l.Status == ListingStatus.Submitted || l.Status == ListingStatus.Screening).OrderBy(l => l.SubmittedAt).Take(Most)
            .Select(l => new { l.Id, l.Status, l.TitleZh, l.TitleEn }).ToListAsync(ct);
        var demands = await db.Demands.Where(d => d.Status == DemandStatus.Submitted).OrderBy(d => d.SubmittedAt).Take(Most).Select(d => new { d.Id, d.Status, d.NameZh, d.NameEn }).ToListAsync(ct);
        var enquiries = await db.Enquiries.Where(e => e.Status == EnquiryStatus.Asked).OrderBy(e => e.AskedAt).Take(Most).Select(e => new { e.Id, e.Status, e.Subject }).ToListAsync(ct);
        var notices = await db.PublicNotices.Where(n => n.Status == PublicNoticeStatus.Objected).OrderBy(n => n.BegunAt).Take(Most).Select(n => new { n.Id, n.Status, n.TitleZh, n.TitleEn }).ToListAsync(ct);
        return
        [
            .. listings.Select(l => new Standing(StuckKind.Screening, Stage(l.Status), l.Id.Value, l.Id.Value, l.TitleZh, l.TitleEn)),
            .. demands.Select(d => new Standing(StuckKind.Demand, Stage(d.Status), d.Id.Value, d.Id.Value, d.NameZh, d.NameEn)),
            .. enquiries.Select(e => new Standing(StuckKind.Enquiry, Stage(e.Status), e.Id.Value, e.Id.Value, e.Subject, null)),
            .. notices.Select(n => new Standing(StuckKind.Notice, Stage(n.Status), n.Id.Value, n.Id.Value, n.TitleZh, n.TitleEn)),
        ];
    }

    private static async Task<IEnumerable<Standing>> CasesAsync(ExchangeDb db, CancellationToken ct)
    {
        var cases = await (from c in db.Cases
                           join l in db.Listings on c.Listing equals l.Id
                           where c.EndedAt == null
                           orderby c.AppliedAt
                           select new { c.Id, c.Status, l.TitleZh, l.TitleEn }).Take(Most).ToListAsync(ct);
        return cases.Select(c => new Standing(StuckKind.Case, Stage(c.Status), c.Id.Value, c.Id.Value, c.TitleZh, c.TitleEn));
    }

    private static async Task<IEnumerable<Standing>> DealsAsync(ExchangeDb db, CancellationToken ct)
    {
        var deals = await (from d in db.Deals
                           join l in db.Listings on d.Listing equals l.Id
                           where d.EndedAt == null
                           orderby d.OpenedAt
                           select new { d.Id, d.Status, l.TitleZh, l.TitleEn }).Take(Most).ToListAsync(ct);
        var mandates = await db.Mandates.Where(m => m.Status == MandateStatus.Proposed).OrderBy(m => m.Id).Take(Most).Select(m => new { m.Id, m.Status }).ToListAsync(ct);
        return
        [
            .. deals.Select(d => new Standing(StuckKind.Deal, Stage(d.Status), d.Id.Value, d.Id.Value, d.TitleZh, d.TitleEn)),
            .. mandates.Select(m => new Standing(StuckKind.Mandate, Stage(m.Status), m.Id.Value, m.Id.Value, "", null)),
        ];
    }

    private static async Task<IEnumerable<Standing>> PerformanceAsync(ExchangeDb db, CancellationToken ct)
    {
        var milestones = await db.Milestones.Where(m => m.Status == MilestoneStatus.Reported).OrderBy(m => m.ReportedAt).Take(Most).Select(m => new { m.Id, m.Status, m.Deal }).ToListAsync(ct);
        var stated = await db.DuePayments.Where(d => d.Status == DueStatus.Stated).OrderBy(d => d.DueAt).Take(Most).Select(d => new { d.Id, d.Status, d.Deal }).ToListAsync(ct);
        var orders = await db.PayoutOrders.Where(p => p.Status == PayoutStatus.Proposed || p.Status == PayoutStatus.Ordered).OrderBy(p => p.At).Take(Most).Select(p => new { p.Id, p.Status, p.Deal }).ToListAsync(ct);
        var certificates = await db.DealCertificates.Where(c => c.Status == DealCertificateStatus.Proposed).OrderBy(c => c.ProposedAt).Take(Most).Select(c => new { c.Id, c.Status, c.Deal }).ToListAsync(ct);
        var ids = milestones.Select(m => m.Deal).Concat(stated.Select(d => d.Deal)).Concat(orders.Select(o => DealId.From(o.Deal))).Concat(certificates.Select(c => c.Deal)).Distinct().ToList();
        var titles = await ReadDeals.LinesAsync(db, ids, ct);
        return
        [
            .. milestones.Select(m => Of(StuckKind.Milestone, Stage(m.Status), m.Id.Value, m.Deal)),
            .. stated.Select(d => Of(StuckKind.StatedPayment, Stage(d.Status), d.Id.Value, d.Deal)),
            .. orders.Where(o => titles.ContainsKey(DealId.From(o.Deal))).Select(o => Of(StuckKind.Payout, Stage(o.Status), o.Id.Value, DealId.From(o.Deal))),
            .. certificates.Select(c => Of(StuckKind.DealCertificate, Stage(c.Status), c.Id.Value, c.Deal)),
        ];
        Standing Of(StuckKind kind, string stage, Guid row, DealId deal) => new(kind, stage, row, deal.Value, titles[deal].TitleZh, titles[deal].TitleEn);
    }

    /// <param name="Row">Whose steps are looked up in the journal.</param>
    private sealed record Standing(StuckKind Kind, string Stage, Guid Row, Guid Subject, string TitleZh, string? TitleEn);
}
