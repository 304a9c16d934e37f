using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>Which acts are open to a reader now, by the state of the deal and the side on which he stands. The use cases judge again.</summary>
public static class MoneyActs
{
    /// <param name="Row">The due sum or milestone, or the deal itself.</param>
    /// <param name="Seen">The version that the person sees.</param>
    public sealed record Open(MoneyAct Act, Guid Row, int Seen);

    public static IReadOnlyList<Open> Of(SettlementPage page, Actor me, DateTimeOffset now)
    {
        var seller = me.MaySellFor(page.Deal.Seller);
        var keeps = me.Acts(page.Deal.Seller, Roles.Publisher | Roles.Finance);
        var buyer = me.MayBuyFor(page.Deal.Buyer);
        var pays = me.Acts(page.Deal.Buyer, Roles.Buyer | Roles.Finance);
        if (page.Deal.Status is not (DealStatus.Performance or DealStatus.Completed)) return [.. Default(page, me, now)];
        return
        [
            .. page.Dues.Where(d => d.Kind <= DueKind.Royalty).SelectMany(d => Due(page, d, now, seller, keeps, buyer, pays)),
            .. page.Milestones.SelectMany(m => Milestone(m, seller, buyer)),
            .. Register(page, seller),
            .. page.IsPublicUnit && keeps && page.Dues.Any(d => d.Kind <= DueKind.Royalty && d.Status is DueStatus.Met or DueStatus.Released) ? [new Open(MoneyAct.Reward, page.Deal.Id.Value, 0)] : Array.Empty<Open>(),
            .. Default(page, me, now),
        ];
    }

    private static IEnumerable<Open> Due(SettlementPage page, DueLine due, DateTimeOffset now, bool seller, bool keeps, bool buyer, bool pays)
    {
        var waits = due.Status is DueStatus.Planned or DueStatus.Open;
        var royalty = due.Royalty;
        var reported = royalty is null || royalty.ReportedAt is not null;
        if (royalty is not null && waits && pays && now >= due.OpensAt) yield return Row(MoneyAct.Royalty);
        if (royalty is { ReportedAt: null } && waits && seller && now >= due.DueAt && page.Terms?.Royalty is { MinimumPerYear.IsPositive: true }) yield return Row(MoneyAct.Minimum);
        if (royalty is { ReportedAt: not null, AccountsWait: false } && seller && page.Terms?.Royalty is { Audit: true }) yield return Row(MoneyAct.AskAccounts);
        if (royalty is { AccountsWait: true } && pays) yield return Row(MoneyAct.ShowAccounts);
        if (page.Mode == SettlementMode.Supervised && due.Status == DueStatus.Planned && royalty is null && pays) yield return Row(MoneyAct.Ask);
        if (page.Mode == SettlementMode.Direct && waits && reported && pays) yield return Row(MoneyAct.State);
        if (page.Mode == SettlementMode.Direct && due.Status == DueStatus.Stated && keeps) yield return Row(MoneyAct.Confirm);
        if (page.Mode == SettlementMode.Direct && due.Status == DueStatus.Stated && keeps) yield return Row(MoneyAct.Deny);
        if (page.Mode == SettlementMode.Equity && due.IsOutstanding && (seller || buyer) && due.Shares.All(s => s.Party != (seller ? page.Deal.Seller : page.Deal.Buyer))) yield return Row(MoneyAct.Share);
        if (waits && seller && page.Deal.Origin != DealOrigin.Lot) yield return Row(MoneyAct.MoreTime);
        Open Row(MoneyAct act) => new(act, due.Id.Value, due.Version);
    }

    private static IEnumerable<Open> Milestone(MilestoneLine milestone, bool seller, bool buyer)
    {
        if (seller && milestone.Status is MilestoneStatus.Pending or MilestoneStatus.Objected) yield return Row(MoneyAct.Deliver);
        if (!buyer || milestone.Status != MilestoneStatus.Reported) yield break;
        yield return Row(MoneyAct.Accept);
        yield return Row(MoneyAct.Object);
        Open Row(MoneyAct act) => new(act, milestone.Id.Value, milestone.Version);
    }

    private static IEnumerable<Open> Register(SettlementPage page, bool seller)
    {
        if (!seller || page.Register is not { } step || step.Status == RegisterStatus.Confirmed) yield break;
        if (step.Status == RegisterStatus.Due) yield return Row(MoneyAct.File);
        if (step.Status != RegisterStatus.Filed) yield break;
        yield return Row(MoneyAct.Registered);
        yield return Row(MoneyAct.Return);
        Open Row(MoneyAct act) => new(act, page.Deal.Id.Value, step.Version);
    }

    private static IEnumerable<Open> Default(SettlementPage page, Actor me, DateTimeOffset now)
    {
        var may = me.IsOperator || (page.Deal.Origin != DealOrigin.Lot && me.MaySellFor(page.Deal.Seller));
        if (may && page.Deal.Status is DealStatus.Gates or DealStatus.Contract or DealStatus.Performance && page.Dues.Any(d => d.Kind <= DueKind.Royalty && d.IsOverdue(now)))
        {
            yield return new(MoneyAct.Default, page.Deal.Id.Value, 0);
        }
    }
}
