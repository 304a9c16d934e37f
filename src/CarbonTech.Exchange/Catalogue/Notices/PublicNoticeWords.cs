using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What a public notice says beside the listing.</summary>
/// <param name="DealType">The intended way: a code of the deal types, licences and equity included.</param>
/// <param name="Price">The intended price; null when only terms say what is paid.</param>
/// <param name="Terms">What is paid by use, in words.</param>
/// <param name="Taker">Who is to take it, if known.</param>
/// <param name="NoneRelated">The unit declares that no related party takes part.</param>
/// <param name="Related">Else which ones and how they are related.</param>
/// <param name="Inside">The posting inside the unit; a public unit needs one.</param>
/// <param name="LastDay">The last day, ending at 24:00 in Asia/Shanghai.</param>
public sealed record PublicNoticeWords(
    string DealType, Money? Price, string? Terms, string? Taker, bool NoneRelated, string? Related, InsideNotice? Inside, DateOnly LastDay)
{
    /// <summary>Trimmed, empty as null.</summary>
    internal PublicNoticeWords Tidied() => this with
    {
        Terms = Text(Terms), Taker = Text(Taker), Related = Text(Related), Inside = Text(Inside?.Place) is { } place ? Inside! with { Place = place } : null,
    };

    /// <summary>Everything that is wrong with them on the day of the beginning, each beside its field.</summary>
    internal Refusals Check(bool isPublicUnit, DateOnly today) => new Refusals()
        .When(!MayBeNoticed(DealType), PublicNoticeRefusals.UnknownWay)
        .When(Price is null && Terms is null, PublicNoticeRefusals.PriceOrTerms)
        .When(Price is { } p && (p.Currency != Currency.CNY || p.Minor is <= 0 or > ListingRules.HighestPriceMinor), PublicNoticeRefusals.PriceOutOfRange)
        .When(Terms?.Length > PublicNotice.LongestText, KernelRefusals.TooLong(nameof(Terms), PublicNotice.LongestText))
        .When(Taker?.Length > ModelConventions.ShortText, KernelRefusals.TooLong(nameof(Taker), ModelConventions.ShortText))
        .When(NoneRelated == Related is not null, PublicNoticeRefusals.RelatedUndeclared)
        .When(Related?.Length > PublicNotice.LongestText, KernelRefusals.TooLong(nameof(Related), PublicNotice.LongestText))
        .When(LastDay < today.AddDays(PublicNotice.Days), PublicNoticeRefusals.TooShort(today.AddDays(PublicNotice.Days)))
        .When(LastDay > today.AddDays(PublicNotice.MostDays), PublicNoticeRefusals.TooLong)
        .When(isPublicUnit && Inside is null, PublicNoticeRefusals.InsideNeeded)
        .When(Inside is { } i && i.Place.Length > ModelConventions.ShortText * 2, KernelRefusals.TooLong("InsidePlace", ModelConventions.ShortText * 2))
        .When(Inside is { } within && within.To.DayNumber < within.From.DayNumber + PublicNotice.Days, PublicNoticeRefusals.InsideTooShort);

    /// <summary>Ways by which the right leaves the owner's hand alone: assignment, licence, equity, joint implementation.</summary>
    public static bool MayBeNoticed(string code) => CodeTables.DealTypes[code] is not null
        && (code.StartsWith("TRF-", StringComparison.Ordinal) || code.StartsWith("LIC-", StringComparison.Ordinal) || code is "INV" or "COOP");

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
