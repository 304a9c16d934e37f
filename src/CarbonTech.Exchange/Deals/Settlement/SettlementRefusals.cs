using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the performance of a deal refuses.</summary>
public static class SettlementRefusals
{
    public static readonly Refusal NoSuchDue = new("deals.no-such-due", RefusalKind.Missing);

    public static readonly Refusal NoSuchMilestone = new("deals.no-such-milestone", RefusalKind.Missing);

    /// <summary>The contract is not signed by both, or the deal is stopped or over.</summary>
    public static readonly Refusal NotPerformed = new("deals.not-performed", RefusalKind.Conflict);

    /// <summary>This deal is paid through the supervised account.</summary>
    public static readonly Refusal IsSupervised = new("deals.is-supervised", RefusalKind.Conflict);

    /// <summary>This deal is settled in another way.</summary>
    public static readonly Refusal OtherMode = new("deals.other-mode", RefusalKind.Conflict);

    /// <summary>Both sides name the same company, share and day, or the record would lie for one of them.</summary>
    public static readonly Refusal ShareDiffers = new("deals.share-differs", RefusalKind.Conflict, "Company");

    /// <summary>This side has evidenced it already.</summary>
    public static readonly Refusal AlreadyStated = new("deals.already-stated", RefusalKind.Conflict);

    /// <summary>A royalty is reported before it is paid.</summary>
    public static readonly Refusal NotReported = new("deals.not-reported", RefusalKind.Conflict);

    /// <summary>Nothing is reported for this sum.</summary>
    public static readonly Refusal NoRoyalty = new("deals.no-royalty", RefusalKind.Conflict);

    /// <summary>The terms give the seller no right to the accounts.</summary>
    public static readonly Refusal NoAudit = new("deals.no-audit", RefusalKind.Conflict);

    /// <summary>The terms name no minimum for a year.</summary>
    public static readonly Refusal NoMinimum = new("deals.no-minimum", RefusalKind.Conflict);

    /// <summary>Nobody asked for accounts.</summary>
    public static readonly Refusal NothingAsked = new("deals.nothing-asked", RefusalKind.Conflict);

    /// <summary>A rate that rises or falls by the year stays on the agreed side of the former year's.</summary>
    public static Refusal RateAgainstTerms(int former) => new("deals.rate-against-terms", RefusalKind.Invalid, "BasisPoints", [former / 100m]);

    /// <summary>The office cannot have confirmed what was not filed yet.</summary>
    public static readonly Refusal BeforeFiling = new("deals.before-filing", RefusalKind.Invalid, "On");

    public static readonly Refusal BadBase = new("deals.bad-base", RefusalKind.Invalid, "Base");

    /// <summary>The deadline of a lot was announced to all takers and is the same for the winner.</summary>
    public static readonly Refusal LotDeadline = new("deals.lot-deadline", RefusalKind.Conflict);

    /// <summary>A new deadline lies after the former one and in the future.</summary>
    public static readonly Refusal NotLater = new("deals.not-later", RefusalKind.Invalid, "Until");

    /// <summary>No sum is overdue.</summary>
    public static readonly Refusal NothingOverdue = new("deals.nothing-overdue", RefusalKind.Conflict);

    /// <summary>The buyer says that it was paid; confirm or deny it first.</summary>
    public static readonly Refusal PaymentStated = new("deals.payment-stated", RefusalKind.Conflict);

    /// <summary>A publicly funded unit gives its inventors at least half of the net income of an assignment or licence (转化法 45).</summary>
    public static readonly Refusal BelowFloor = new("deals.below-floor", RefusalKind.Invalid, "BasisPoints");

    public static readonly Refusal BadShare = new("deals.bad-share", RefusalKind.Invalid, "BasisPoints");

    /// <summary>The reward with its legal floor concerns publicly funded units.</summary>
    public static readonly Refusal NoPublicUnit = new("deals.no-public-unit", RefusalKind.Conflict);

    /// <summary>The net income is not below zero and not above what the seller got.</summary>
    public static readonly Refusal NetIncome = new("deals.net-income", RefusalKind.Invalid, "NetIncome");
}
