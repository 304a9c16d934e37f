using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the performance of its deals asks of the actor's party now, in the order of the deadlines. Bills are told by the money itself.</summary>
public sealed class ReadDuties(Dbs dbs, TimeProvider clock)
{
    private const int Most = 50;

    public Task<IReadOnlyList<Duty>> RunAsync(Actor actor, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<Duty>>(async db =>
    {
        var party = actor.Party;
        if (party == default || !actor.Has(Roles.Owner | Roles.Publisher | Roles.Buyer | Roles.Finance)) return [];
        var deals = await db.Deals.Where(d => (d.Seller == party || d.Buyer == party) && (d.Status == DealStatus.Performance || d.Status == DealStatus.Completed)).ToListAsync(ct);
        var ids = deals.Select(d => d.Id).ToList();
        var dues = await db.DuePayments.Where(d => ids.Contains(d.Deal) && (d.Status == DueStatus.Planned || d.Status == DueStatus.Open || d.Status == DueStatus.Stated)).ToListAsync(ct);
        var dueIds = dues.Select(d => d.Id).ToList();
        var shown = await db.ShareEvidences.Where(s => dueIds.Contains(s.Due) && s.Party == party).Select(s => s.Due).ToListAsync(ct);
        var milestones = await db.Milestones.Where(m => ids.Contains(m.Deal) && m.Status != MilestoneStatus.Accepted).ToListAsync(ct);
        var steps = await db.RegisterSteps.Where(r => ids.Contains(r.Deal) && r.Status != RegisterStatus.Confirmed).ToListAsync(ct);
        var lines = await ReadDeals.LinesAsync(db, ids, ct);
        var now = clock.GetUtcNow();
        var found = deals.SelectMany(deal => new[]
        {
            dues.Where(d => d.Deal == deal.Id && d.Kind.IsPrice).SelectMany(d => Of(deal, d, deal.Seller == party, shown.Contains(d.Id), now)),
            milestones.Where(m => m.Deal == deal.Id).Select(m => Of(m, deal.Seller == party)),
            steps.Where(r => r.Deal == deal.Id && deal.Seller == party).Select(r => (Kind: (DutyKind?)(r.Status == RegisterStatus.Due ? DutyKind.FileRegister : DutyKind.ConfirmRegister), Amount: (Money?)null, Due: r.RecordBy)),
        }.SelectMany(all => all).Select(d => (deal.Id, d.Kind, d.Amount, d.Due)));
        return [.. found.Where(d => d.Kind is not null).OrderBy(d => d.Due ?? DateTimeOffset.MaxValue).Take(Most).Select(d => new Duty(d.Kind!.Value, d.Id, lines[d.Id].TitleZh, lines[d.Id].TitleEn, d.Amount, d.Due))];
    });

    private static IEnumerable<(DutyKind? Kind, Money? Amount, DateTimeOffset? Due)> Of(Deal deal, DuePayment due, bool seller, bool shown, DateTimeOffset now)
    {
        var reports = due.Kind == DueKind.Royalty && due.ReportedAt is null;
        if (!seller && reports && due.OpensAt <= now) yield return (DutyKind.ReportRoyalty, null, due.DueAt);
        if (!seller && due is { AccountsAskedAt: not null, AccountsShownAt: null }) yield return (DutyKind.ShowAccounts, null, null);
        if (!seller && deal.Mode == SettlementMode.Direct && due.Status == DueStatus.Open && !reports) yield return (DutyKind.PayDirectly, due.Amount, due.DueAt);
        if (seller && deal.Mode == SettlementMode.Direct && due.Status == DueStatus.Stated) yield return (DutyKind.ConfirmReceipt, due.Amount, null);
        if (deal.Mode == SettlementMode.Equity && due.Status != DueStatus.Planned && !shown) yield return (DutyKind.EvidenceShare, due.Amount, due.DueAt);
        if (seller && due.DueAt <= now && due.Status != DueStatus.Stated) yield return (DutyKind.Overdue, due.Amount.IsPositive ? due.Amount : null, due.DueAt);
    }

    private static (DutyKind? Kind, Money? Amount, DateTimeOffset? Due) Of(Milestone milestone, bool seller) => (milestone.Status, seller) switch
    {
        (MilestoneStatus.Pending or MilestoneStatus.Objected, true) => (DutyKind.Deliver, null, null),
        (MilestoneStatus.Reported, false) => (DutyKind.Accept, null, null),
        _ => (null, null, null),
    };
}
