using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What a listing must say before it is screened, whether it was typed or imported. All reasons at once, each on its column.</summary>
public static class ListingRules
{
    /// <summary>公示 of at least 15 days (国发〔2016〕16号).</summary>
    public const int NoticeDays = 15;

    /// <summary>100 billion yuan: more is a slip of the pen.</summary>
    public const long HighestPriceMinor = 10_000_000_000_000;

    private const string ShortTextColumn = "title_zh";

    /// <summary>Everything that stands against submitting this content on this day.</summary>
    public static Refusals Check(ListingContent content, DateOnly today)
    {
        var no = Lengths(content, new Refusals());
        Needed(content, no);
        Rights(content, no);
        Dates(content, today, no);
        Carbon(content.Carbon, no);
        no.When(content.Trl is < 1 or > 9, CatalogueRefusals.TrlRange);
        no.When(content.AskingPriceMinor is <= 0 or > HighestPriceMinor, CatalogueRefusals.PriceOutOfRange);
        no.When(content.Advantage is { } advantage && !advantage.Any(char.IsAsciiDigit), CatalogueRefusals.AdvantageNotQuantified);
        return no;
    }

    /// <summary>A draft may leave gaps but must have a name to be found by.</summary>
    public static Refusals CheckDraft(ListingContent content) => Lengths(content, new Refusals())
        .When(string.IsNullOrWhiteSpace(content.TitleZh), CatalogueRefusals.Missing(ShortTextColumn));

    private static Refusals Lengths(ListingContent c, Refusals no)
    {
        foreach (var (column, text) in (ReadOnlySpan<(string, string?)>)[("external_id", c.ExternalId), (ShortTextColumn, c.TitleZh), ("title_en", c.TitleEn), ("field", c.Field)])
        {
            var most = ListingColumns.Of(column).Most;
            no.When(text?.Length > most, CatalogueRefusals.TooLong(column, most));
        }

        return no;
    }

    private static void Needed(ListingContent c, Refusals no)
    {
        (string Column, bool Missing)[] needed =
        [
            ("external_id", Blank(c.ExternalId)), (ShortTextColumn, Blank(c.TitleZh)), ("one_line", Blank(c.OneLine)), ("abstract", Blank(c.Abstract)),
            ("problem", Blank(c.Problem)), ("advantage", Blank(c.Advantage)), ("applications", c.Applications.Count == 0), ("field", Blank(c.Field)),
            ("outcome_type", c.OutcomeType is null), ("stage", c.Stage is null), ("trl", c.Trl is null), ("ip_position", c.IpPosition is null),
            ("org", Blank(c.Org)), ("uscc", Blank(c.Uscc)), ("inventors", c.Inventors.Count == 0), ("deal_modes", c.DealModes.Count == 0),
            ("price_mode", c.PriceMode is null), ("contact.name", Blank(c.Contact?.Name)), ("visibility", c.Visibility is null),
            ("last_verified", c.LastVerified is null), ("valid_until", c.ValidUntil is null),
        ];
        foreach (var (column, missing) in needed) no.When(missing, CatalogueRefusals.Missing(column));
        no.When(!c.OpenSecrecy, CatalogueRefusals.NotPublicSecrecy);
    }

    private static void Rights(ListingContent c, Refusals no)
    {
        var secret = c.IpPosition is IpPosition.NotApplied or IpPosition.AppliedUnpublished;
        no.When(secret && c.Visibility is { } v && v != Visibility.Nda, CatalogueRefusals.NoveltyAtRisk);
        no.When(c.IpPosition == IpPosition.Granted && !c.Patents.Any(p => p.Status == PatentStatus.Granted), CatalogueRefusals.GrantWithoutPatent);
        no.When(c.Patents.Count == 0 && c.DealModes.Any(m => m is "TRF-PATENT" or "TRF-APPL" || m.StartsWith("LIC-PAT", StringComparison.Ordinal)), CatalogueRefusals.ModeNeedsPatent);
        foreach (var twice in c.Patents.GroupBy(p => p.Number).Where(g => g.Count() > 1)) no.When(true, CatalogueRefusals.PatentTwice(twice.Key));
    }

    private static void Dates(ListingContent c, DateOnly today, Refusals no)
    {
        no.When(c.StartMonth > c.EndMonth, CatalogueRefusals.EndsBeforeStart);
        no.When(c.LastVerified > today, CatalogueRefusals.VerifiedInFuture);
        no.When(c.ValidUntil < today, CatalogueRefusals.Expired);
        no.When(c.PublicNotice is { Start: { } from, End: { } to } && to < from.AddDays(NoticeDays), CatalogueRefusals.NoticeTooShort);
    }

    private static void Carbon(CarbonClaim? claim, Refusals no)
    {
        if (claim is null) return;
        no.When(claim.BaselineFactor < 0, CatalogueRefusals.CarbonNegative("carbon.baseline_factor"));
        no.When(claim.Activity < 0, CatalogueRefusals.CarbonNegative("carbon.activity"));
        no.When(claim.Leakage < 0, CatalogueRefusals.CarbonNegative("carbon.leakage"));
        no.When(claim.ProjectFactor >= claim.BaselineFactor, CatalogueRefusals.CarbonNoReduction);
        no.When(claim.Uncertainty is < 0 or >= 1, CatalogueRefusals.CarbonUncertainty);
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
