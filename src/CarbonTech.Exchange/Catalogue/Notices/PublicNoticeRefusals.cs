using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What public notices refuse.</summary>
public static class PublicNoticeRefusals
{
    public static readonly Refusal NoSuchNotice = new("public-notices.no-such-notice", RefusalKind.Missing);

    public static readonly Refusal NoSuchObjection = new("public-notices.no-such-objection", RefusalKind.Missing);

    /// <summary>The way is no code of the deal types that can be noticed.</summary>
    public static readonly Refusal UnknownWay = new("public-notices.unknown-way", RefusalKind.Invalid, "DealType");

    /// <summary>A notice of the same listing and way runs already.</summary>
    public static readonly Refusal AlreadyRunning = new("public-notices.already-running", RefusalKind.Conflict, "DealType");

    /// <summary>The intended price, or the terms of a price by use, must be said (转化法 18).</summary>
    public static readonly Refusal PriceOrTerms = new("public-notices.price-or-terms", RefusalKind.Invalid, "Price");

    public static readonly Refusal PriceOutOfRange = new("public-notices.price-out-of-range", RefusalKind.Invalid, "Price");

    /// <summary>Related parties are named, or it is said that there are none; not both.</summary>
    public static readonly Refusal RelatedUndeclared = new("public-notices.related-undeclared", RefusalKind.Invalid, "Related");

    /// <summary>国发〔2016〕16号: at least 15 days, the day of the beginning not counted (民法典 201).</summary>
    public static Refusal TooShort(DateOnly earliest) =>
        new("public-notices.too-short", RefusalKind.Invalid, "LastDay", [PublicNotice.Days, earliest.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]);

    public static readonly Refusal TooLong = new("public-notices.too-long", RefusalKind.Invalid, "LastDay", [PublicNotice.MostDays]);

    /// <summary>A public unit posts it inside too (转化法 18): where, from when until when.</summary>
    public static readonly Refusal InsideNeeded = new("public-notices.inside-needed", RefusalKind.Invalid, "InsidePlace");

    public static readonly Refusal InsideTooShort = new("public-notices.inside-too-short", RefusalKind.Invalid, "InsideTo", [PublicNotice.Days]);

    /// <summary>A file that shows the posting inside the unit.</summary>
    public static readonly Refusal InsideEvidenceNeeded = new("public-notices.inside-evidence-needed", RefusalKind.Invalid, "Evidence");

    /// <summary>A file is named by its SHA-256, with a name and a size.</summary>
    public static readonly Refusal BadPaper = new("public-notices.bad-paper", RefusalKind.Invalid, "Evidence");

    public static readonly Refusal TooManyPapers = new("public-notices.too-many-papers", RefusalKind.Invalid, "Evidence", [NoticePaper.Most]);

    /// <summary>The days of the notice are over.</summary>
    public static Refusal Over(DateTimeOffset endsAt) => new("public-notices.over", RefusalKind.Conflict, Args: [endsAt]);

    /// <summary>It still runs.</summary>
    public static Refusal StillRunning(DateTimeOffset endsAt) => new("public-notices.still-running", RefusalKind.Conflict, Args: [endsAt]);

    /// <summary>The person's earlier objection waits for its answer.</summary>
    public static readonly Refusal ObjectedAlready = new("public-notices.objected-already", RefusalKind.Conflict);

    public static readonly Refusal AnsweredAlready = new("public-notices.answered-already", RefusalKind.Conflict);

    /// <summary>Nobody decides about an objection of his own.</summary>
    public static readonly Refusal OwnObjection = new("public-notices.own-objection", RefusalKind.Forbidden);

    public static readonly Refusal NotSignedIn = new("public-notices.not-signed-in", RefusalKind.Forbidden);
}
