using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>What waits for a person in matters of money: bills to pay, and the operator's orders and suspense.</summary>
internal sealed class MoneyDeskItems(ReadPayments bills, ReadFinanceDesk finance, ReadBillSubjects subjects) : IDeskItems
{
    private const string Group = "desk.money";

    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        var t = new Texts();
        var open = await bills.OfPartyAsync(actor.Party, actor, PaymentRequestStatus.Open, ct);
        var what = open.Count == 0 ? null : await subjects.RunAsync(open, ct);
        var items = open.Select(b => new DeskItem(Group, t["desk.money.pay", b.Purpose, b.Amount] + Named(t, what?.GetValueOrDefault(b.Subject)), Paths.Payment(b.Id), Due: b.Due)).ToList();
        if (!actor.Has(Roles.Finance | Roles.Owner) || await finance.RunAsync(actor, ct) is not { } desk) return items;
        Add(items, t["desk.money.order"], "#payouts", desk.Payouts.Count(p => p.Status is PayoutStatus.Proposed or PayoutStatus.Refused or PayoutStatus.Declined));
        Add(items, t["desk.money.check"], "#payouts", desk.Payouts.Count(p => p.Status == PayoutStatus.Ordered && p.Maker != actor.Person));
        Add(items, t["desk.money.suspense"], "#suspense", desk.Suspense.Count);
        return items;
    }

    private static string Named(Texts t, BillSubject? what) => what is null ? "" : $" · {t.Pick(what.TitleZh, what.TitleEn)}";

    private static void Add(List<DeskItem> items, string text, string place, int count)
    {
        if (count > 0) items.Add(new DeskItem(Group, text, Paths.Finance + place, count));
    }
}
