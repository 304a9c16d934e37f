using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What a demand must say before the desk looks at it, all reasons at once, each on its field; and who may publish one.</summary>
public static class DemandRules
{
    public const int LongestName = 120;
    public const int LongestNameEn = 240;
    public const int LongestDetail = 4_000;
    public const int ShortestDetail = 30;
    public const int MostModes = 5;

    /// <summary>The last day lies at most so many days ahead: who still needs it then publishes anew.</summary>
    public const int LongestDays = 730;

    private const Capacities Publishers = Capacities.Enterprise | Capacities.Individual | Capacities.University | Capacities.ResearchInstitute;

    /// <summary>A verified enterprise, individual, university or institute, through someone who buys or publishes for it.</summary>
    public static bool MayPublish(Actor by) => (by.Capacities & Publishers) != 0 && !by.Capacities.HasFlag(Capacities.Operator) && by.Acts(by.Party, Roles.Buyer | Roles.Publisher);

    /// <summary>A draft may leave gaps but must have a name to be found by.</summary>
    public static Refusals CheckDraft(DemandContent c) => Lengths(c).When(Blank(c.NameZh), KernelRefusals.Required(nameof(c.NameZh))).Add(Codes(c)).Add(Amounts(c));

    /// <summary>Everything that stands against submitting this content on this day.</summary>
    public static Refusals Check(DemandContent c, DateOnly today) => CheckDraft(c)
        .When(Blank(c.DetailZh), KernelRefusals.Required(nameof(c.DetailZh)))
        .When(!Blank(c.DetailZh) && c.DetailZh!.Trim().Length < ShortestDetail, DemandRefusals.DetailTooShort(ShortestDetail))
        .When(c.Type is null, KernelRefusals.Required(nameof(c.Type)))
        .When(c.Modes.Count == 0, KernelRefusals.Required(nameof(c.Modes)))
        .When(c.Field is null, KernelRefusals.Required(nameof(c.Field)))
        .When(c.Region is null, KernelRefusals.Required(nameof(c.Region)))
        .When(c.Until is null, KernelRefusals.Required(nameof(c.Until)))
        .When(c.Until < today, DemandRefusals.DayPassed)
        .When(c.Until > today.AddDays(LongestDays), DemandRefusals.TooFar(LongestDays))
        .When(Blank(c.Contact?.Name), KernelRefusals.Required("ContactName"))
        .When(!Blank(c.Contact?.Name) && Blank(c.Contact?.Phone) && Blank(c.Contact?.Email), DemandRefusals.NoWayToAsk);

    private static Refusals Lengths(DemandContent c)
    {
        var no = new Refusals();
        foreach (var (field, text, most) in (ReadOnlySpan<(string, string?, int)>)[
            (nameof(c.NameZh), c.NameZh, LongestName), (nameof(c.NameEn), c.NameEn, LongestNameEn), (nameof(c.DetailZh), c.DetailZh, LongestDetail),
            (nameof(c.DetailEn), c.DetailEn, LongestDetail), ("ContactName", c.Contact?.Name, 60), ("ContactPhone", c.Contact?.Phone, 40), ("ContactEmail", c.Contact?.Email, 120)])
        {
            no.When(text?.Length > most, KernelRefusals.TooLong(field, most));
        }

        return no;
    }

    private static Refusals Codes(DemandContent c) => new Refusals()
        .When(c.Type is not null && CodeTables.DemandTypes[c.Type] is null, DemandRefusals.UnknownCode(nameof(c.Type)))
        .When(c.Field is not null && CodeTables.Fields[c.Field] is null, DemandRefusals.UnknownCode(nameof(c.Field)))
        .When(c.Region is not null && CodeTables.Regions[c.Region] is null, DemandRefusals.UnknownCode(nameof(c.Region)))
        .When(c.Modes.Any(m => CodeTables.CooperationModes[m] is null), DemandRefusals.UnknownCode(nameof(c.Modes)))
        .When(c.Modes.Count > MostModes, DemandRefusals.TooManyModes(MostModes))
        .When(c.Trl is < 1 or > 9, DemandRefusals.TrlRange);

    private static Refusals Amounts(DemandContent c) => new Refusals()
        .When(Outside(c.InvestFrom), DemandRefusals.InvestmentRange.On(nameof(c.InvestFrom)))
        .When(Outside(c.InvestTo), DemandRefusals.InvestmentRange.On(nameof(c.InvestTo)))
        .When(c.InvestFrom?.Minor > c.InvestTo?.Minor, DemandRefusals.ToBelowFrom);

    private static bool Outside(Money? amount) => amount is { } a && (a.Currency != Currency.CNY || a.Minor is <= 0 or > ListingRules.HighestPriceMinor);

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
