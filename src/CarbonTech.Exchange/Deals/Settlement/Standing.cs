using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>Who may do what in a deal's performance, and how a use case gets at its rows: there, by the right side, as the person saw it, while the contract
/// is being performed.</summary>
internal static class Standing
{
    internal static bool IsSeller(Deal deal, Actor by) => by.MaySellFor(deal.Seller);

    internal static bool IsBuyer(Deal deal, Actor by) => by.MayBuyFor(deal.Buyer);

    /// <summary>Whoever pays the buyer's bills may also say that he paid.</summary>
    internal static bool Pays(Deal deal, Actor by) => by.Acts(deal.Buyer, MoneyActor.Payers);

    /// <summary>Whoever sells, or keeps the seller's accounts, knows what arrived.</summary>
    internal static bool IsPaid(Deal deal, Actor by) => by.Acts(deal.Seller, Roles.Publisher | Roles.Finance);

    internal static async Task<Result<(Deal Deal, DuePayment Due)>> DueAsync(ExchangeDb db, DueId id, int seen, Actor by, Func<Deal, Actor, bool> may, CancellationToken ct)
    {
        if (await db.DuePayments.FindAsync([id], ct) is not { } due || await db.Deals.FindAsync([due.Deal], ct) is not { } deal) return SettlementRefusals.NoSuchDue;
        if (!may(deal, by)) return DealsRefusals.NotYours;
        if (due.Version != seen) return KernelRefusals.ChangedMeanwhile;
        return deal.IsPerformed ? (deal, due) : SettlementRefusals.NotPerformed;
    }

    internal static async Task<Result<(Deal Deal, Milestone Milestone)>> MilestoneAsync(ExchangeDb db, MilestoneId id, int seen, Actor by, Func<Deal, Actor, bool> may, CancellationToken ct)
    {
        if (await db.Milestones.FindAsync([id], ct) is not { } milestone || await db.Deals.FindAsync([milestone.Deal], ct) is not { } deal) return SettlementRefusals.NoSuchMilestone;
        if (!may(deal, by)) return DealsRefusals.NotYours;
        if (milestone.Version != seen) return KernelRefusals.ChangedMeanwhile;
        return deal.IsPerformed ? (deal, milestone) : SettlementRefusals.NotPerformed;
    }

    internal static Refusals Note(string text, string field, int most = Milestone.LongestNote) => new Refusals()
        .When(string.IsNullOrWhiteSpace(text), KernelRefusals.Required(field))
        .When(text.Length > most, KernelRefusals.TooLong(field, most));

    internal static Refusals File(this Refusals no, DealFile? file, bool required = true)
    {
        if (file is null) return no.When(required, KernelRefusals.Required(nameof(File)));
        return no.Add(DealFile.Judge(file, nameof(File)));
    }

    /// <summary>Keeps the file's row beside what it evidences.</summary>
    internal static void Keep(ExchangeDb db, DealId deal, SettlementPaperKind kind, Guid subject, DealFile? file, Actor by)
    {
        if (file is not null) db.SettlementPapers.Add(SettlementPaper.Of(deal, kind, subject, file, by, db.Now));
    }
}
