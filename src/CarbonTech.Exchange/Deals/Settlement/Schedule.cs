using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the terms of a signed contract make due, and what is delivered for it.</summary>
internal static class Schedule
{
    /// <summary>So long before its deadline a sum is asked for.</summary>
    public const int AskedDaysAhead = 30;

    public const string Once = "ONCE";
    public const string Instalments = "INSTAL";
    public const string RoyaltyOnly = "ROYALTY";
    public const string RoyaltyWithEntry = "ROY_ENTRY";
    public const string Defer = "DEFER";

    /// <summary>The sums of the price, in the order of their deadlines.</summary>
    public static IReadOnlyList<DuePayment> Of(Deal deal, DealTerms terms, DateTimeOffset signed) => terms.PaymentMode switch
    {
        Instalments => [.. terms.Instalments.Select((part, i) => Due(deal, i + 1, DueKind.Instalment, part.Milestone, part.Amount, signed, DealDays.After(signed, part.Days)))],
        RoyaltyOnly => [.. Royalties(deal, terms, signed, 1)],
        RoyaltyWithEntry => [First(deal, DueKind.EntryFee, terms, signed), .. Royalties(deal, terms, signed, 2)],
        Defer => [Deferred(deal, terms, signed)],
        _ => [First(deal, DueKind.LumpSum, terms, signed)],
    };

    /// <summary>Each instalment is paid for its own milestone; otherwise there is one handover, unless the register step is all that is handed over.</summary>
    public static IReadOnlyList<Milestone> Milestones(Deal deal, IReadOnlyList<DuePayment> dues)
    {
        if (deal.Terms is { PaymentMode: Instalments }) return [.. dues.Where(d => d.Kind == DueKind.Instalment).Select(d => Milestone.Plan(deal.Id, d.Ordinal, d.Id, d.What))];
        var handed = deal.Terms?.Deliverables;
        if (deal.NeedsRegister && string.IsNullOrWhiteSpace(handed)) return [];
        return [Milestone.Plan(deal.Id, 1, dues.FirstOrDefault(d => d.Kind.IsFixed)?.Id, handed?.Trim() ?? "")];
    }

    private static DuePayment First(Deal deal, DueKind kind, DealTerms terms, DateTimeOffset signed) =>
        Due(deal, 1, kind, "", terms.Price, signed, DealDays.After(signed, terms.PayWithinDays));

    private static DuePayment Deferred(Deal deal, DealTerms terms, DateTimeOffset signed)
    {
        var free = DealDays.AfterMonths(signed, terms.FreeUseMonths ?? 0);
        return DuePayment.Plan(deal, 1, DueKind.Deferred, "", terms.Price, free, DealDays.After(free.AddTicks(-1), Math.Max(1, terms.PayWithinDays)));
    }

    private static IEnumerable<DuePayment> Royalties(Deal deal, DealTerms terms, DateTimeOffset signed, int from) =>
        Enumerable.Range(1, terms.Royalty?.Years ?? 0).Select(year =>
        {
            var over = DealDays.AfterMonths(signed, 12 * year);
            return DuePayment.PlanRoyalty(deal, from + year - 1, year, Money.Zero(terms.Price.Currency), over, DealDays.After(over.AddTicks(-1), Math.Max(1, terms.PayWithinDays)));
        });

    private static DuePayment Due(Deal deal, int ordinal, DueKind kind, string what, Money amount, DateTimeOffset signed, DateTimeOffset dueAt)
    {
        var asked = dueAt.AddDays(-AskedDaysAhead);
        return DuePayment.Plan(deal, ordinal, kind, what, amount, asked > signed ? asked : signed, dueAt);
    }
}
