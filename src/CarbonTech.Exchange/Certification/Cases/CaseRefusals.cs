using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What a case refuses.</summary>
public static partial class CaseRefusals
{
    public static readonly Refusal NoSuchCase = new("cases.no-such-case", RefusalKind.Missing);
    public static readonly Refusal NoSuchNonconformity = new("cases.no-such-nonconformity", RefusalKind.Missing);
    public static readonly Refusal NoSuchScheme = new("cases.no-such-scheme", RefusalKind.Invalid, "Scheme");
    public static readonly Refusal NoSuchItem = new("cases.no-such-item", RefusalKind.Invalid, "Item");
    public static readonly Refusal NoSuchLevel = new("cases.no-such-level", RefusalKind.Invalid, nameof(CaseAim.TargetTrl));
    public static readonly Refusal PeriodTurned = new("cases.period-turned", RefusalKind.Invalid, nameof(CaseAim.PeriodUntil));

    /// <summary>Only what has happened can be verified; a forecast is validated.</summary>
    public static readonly Refusal PeriodNotPast = new("cases.period-not-past", RefusalKind.Invalid, nameof(CaseAim.PeriodUntil));

    /// <summary>Only what is on the market is examined.</summary>
    public static readonly Refusal NotListed = new("cases.not-listed", RefusalKind.Conflict, "Listing");

    /// <summary>The listing makes no claim of the kind that the scheme covers.</summary>
    public static readonly Refusal NothingClaimed = new("cases.nothing-claimed", RefusalKind.Conflict, "Scheme");

    /// <summary>A case by the same scheme for this listing is not ended.</summary>
    public static readonly Refusal CaseOpen = new("cases.case-open", RefusalKind.Conflict, "Scheme");

    public static readonly Refusal BadPrice = new("cases.bad-price", RefusalKind.Invalid, nameof(QuotationTerms.Price));
    public static readonly Refusal NoQuotation = new("cases.no-quotation", RefusalKind.Conflict);

    /// <summary>Another text than the one that stands now was accepted or signed.</summary>
    public static readonly Refusal OtherDigest = new("cases.other-digest", RefusalKind.Conflict);

    public static readonly Refusal NoPlan = new("cases.no-plan", RefusalKind.Conflict);
    public static readonly Refusal FiguresNeeded = new("cases.figures-needed", RefusalKind.Conflict);

    /// <summary>The scheme computes no reduction.</summary>
    public static readonly Refusal NoFiguresHere = new("cases.no-figures-here", RefusalKind.Conflict);

    public static readonly Refusal FindingNeeded = new("cases.finding-needed", RefusalKind.Invalid, "Level");
    public static readonly Refusal TooManyFiles = new("cases.too-many-files", RefusalKind.Invalid, "Files");
    public static readonly Refusal NoFiles = new("cases.no-files", RefusalKind.Invalid, "Files");
    public static readonly Refusal BadFile = new("cases.bad-file", RefusalKind.Invalid, "Files");

    /// <summary>Neither PDF, picture, zipped document nor plain text.</summary>
    public static readonly Refusal FileKind = new("cases.file-kind", RefusalKind.Invalid, "Files");
    public static readonly Refusal TooManyParameters = new("cases.too-many-parameters", RefusalKind.Invalid, "NameZh");

    /// <summary>The decider has signed; the head signs or sends back.</summary>
    public static readonly Refusal DecidedAlready = new("cases.decided-already", RefusalKind.Conflict);
    public static readonly Refusal NotDecided = new("cases.not-decided", RefusalKind.Conflict);

    /// <summary>No level was reached, so there is nothing to certify.</summary>
    public static readonly Refusal NothingReached = new("cases.nothing-reached", RefusalKind.Conflict);

    /// <summary>The listing has left the market for good.</summary>
    public static readonly Refusal ListingGone = new("cases.listing-gone", RefusalKind.Conflict);

    public static Refusal DaysOutOfRange(int most) => new("cases.days-out-of-range", RefusalKind.Invalid, nameof(QuotationTerms.Days), [1, most]);

    public static Refusal FileTooLarge(int megabytes) => new("cases.file-too-large", RefusalKind.Invalid, "Files", [megabytes]);

    public static Refusal OutOfRange(string field) => new("cases.out-of-range", RefusalKind.Invalid, field);

    /// <summary>Required items that nobody has judged.</summary>
    public static Refusal NotJudged(string items) => new("cases.not-judged", RefusalKind.Conflict, Args: [items]);

    /// <summary>Items that are called met without a file that shows it.</summary>
    public static Refusal NoEvidence(string items) => new("cases.no-evidence", RefusalKind.Conflict, Args: [items]);

    /// <summary>Nonconformities are not closed (ISO/IEC 17065, 7.4).</summary>
    public static Refusal NonconformitiesOpen(int open) => new("cases.nonconformities-open", RefusalKind.Conflict, Args: [open]);

    /// <summary>Levels are contiguous from the lowest: a finding beyond an item that is not met is none.</summary>
    public static Refusal BeyondGap(int finding, int reached, string item) => new("cases.beyond-gap", RefusalKind.Invalid, "Level", [finding, reached, item]);

    /// <summary>A required item is not met: refused or returned, not granted.</summary>
    public static Refusal RequiredNotMet(string items) => new("cases.required-not-met", RefusalKind.Conflict, Args: [items]);
}
