using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What the rules of the columns refuse, in forms and in files alike.</summary>
public static partial class CatalogueRefusals
{
    public static Refusal Missing(string column) => new("catalogue.missing", RefusalKind.Invalid, column);

    public static Refusal TooLong(string column, int most) => new("catalogue.too-long", RefusalKind.Invalid, column, [most]);

    public static Refusal TooMany(string column, int most) => new("catalogue.too-many", RefusalKind.Invalid, column, [most]);

    public static Refusal UnknownCode(string column, string value) => new("catalogue.unknown-code", RefusalKind.Invalid, column, [value]);

    public static Refusal NotANumber(string column, string value) => new("catalogue.not-a-number", RefusalKind.Invalid, column, [value]);

    public static Refusal NotADate(string column, string value) => new("catalogue.not-a-date", RefusalKind.Invalid, column, [value]);

    public static Refusal NotAMonth(string column, string value) => new("catalogue.not-a-month", RefusalKind.Invalid, column, [value]);

    public static Refusal NotYesNo(string column, string value) => new("catalogue.not-yes-no", RefusalKind.Invalid, column, [value]);

    public static Refusal NotALink(string column, string value) => new("catalogue.not-a-link", RefusalKind.Invalid, column, [value]);

    public static Refusal NotAnEmail(string column, string value) => new("catalogue.not-an-email", RefusalKind.Invalid, column, [value]);

    public static Refusal BadPatentNumber(string value) => new("catalogue.bad-patent-number", RefusalKind.Invalid, "patents", [value]);

    public static Refusal PatentCheckDigit(string value) => new("catalogue.patent-check-digit", RefusalKind.Invalid, "patents", [value]);

    /// <summary>专利法实施细则 101: an application shown with ZL would be 假冒专利.</summary>
    public static Refusal ZlOnApplication(string value) => new("catalogue.zl-on-application", RefusalKind.Invalid, "patents", [value]);

    public static Refusal PatentTwice(string value) => new("catalogue.patent-twice", RefusalKind.Invalid, "patents", [value]);

    public static Refusal BadOrcid(string value) => new("catalogue.bad-orcid", RefusalKind.Invalid, "orcid", [value]);

    public static Refusal BadRor(string value) => new("catalogue.bad-ror", RefusalKind.Invalid, "ror", [value]);

    public static Refusal BadUscc(string value) => new("catalogue.bad-uscc", RefusalKind.Invalid, "uscc", [value]);

    public static Refusal BadDoi(string value) => new("catalogue.bad-doi", RefusalKind.Invalid, "publications", [value]);

    public static Refusal BadIpc(string value) => new("catalogue.bad-ipc", RefusalKind.Invalid, "ipc", [value]);

    public static Refusal BadRegistrationNo(string value) => new("catalogue.bad-registration-no", RefusalKind.Invalid, "registration_no", [value]);

    public static readonly Refusal TrlRange = new("catalogue.trl-range", RefusalKind.Invalid, "trl", [1, 9]);

    public static readonly Refusal NotPublicSecrecy = new("catalogue.not-public", RefusalKind.Invalid, "secrecy");

    /// <summary>专利法 24: what is not yet published must not be shown openly, or the patent is lost.</summary>
    public static readonly Refusal NoveltyAtRisk = new("catalogue.novelty-at-risk", RefusalKind.Invalid, "visibility");

    /// <summary>A granted position needs a granted patent in the list, and the other way round.</summary>
    public static readonly Refusal GrantWithoutPatent = new("catalogue.grant-without-patent", RefusalKind.Invalid, "ip_position");

    public static readonly Refusal ModeNeedsPatent = new("catalogue.mode-needs-patent", RefusalKind.Invalid, "deal_modes");

    public static readonly Refusal EndsBeforeStart = new("catalogue.ends-before-start", RefusalKind.Invalid, "end_month");

    public static readonly Refusal NoticeTooShort = new("catalogue.notice-too-short", RefusalKind.Invalid, "notice.end", [ListingRules.NoticeDays]);

    public static readonly Refusal VerifiedInFuture = new("catalogue.verified-in-future", RefusalKind.Invalid, "last_verified");

    public static readonly Refusal Expired = new("catalogue.expired", RefusalKind.Invalid, "valid_until");

    public static readonly Refusal PriceOutOfRange = new("catalogue.price-out-of-range", RefusalKind.Invalid, "asking_price");

    public static Refusal CarbonIncomplete(string column) => new("catalogue.carbon-incomplete", RefusalKind.Invalid, column);

    public static Refusal CarbonNegative(string column) => new("catalogue.carbon-negative", RefusalKind.Invalid, column);

    /// <summary>With the project's factor not below the baseline's nothing is reduced.</summary>
    public static readonly Refusal CarbonNoReduction = new("catalogue.carbon-no-reduction", RefusalKind.Invalid, "carbon.project_factor");

    public static readonly Refusal CarbonUncertainty = new("catalogue.carbon-uncertainty", RefusalKind.Invalid, "carbon.uncertainty");

    public static readonly Refusal AdvantageNotQuantified = new("catalogue.advantage-not-quantified", RefusalKind.Invalid, "advantage");

    public static readonly Refusal UnreadableText = new("catalogue.unreadable-text", RefusalKind.Invalid);
}
