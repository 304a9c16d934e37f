using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the stages before an agreement and the deal room refuse.</summary>
public static class RoomRefusals
{
    /// <summary>The other party is not verified, or is suspended.</summary>
    public static readonly Refusal OtherNotVerified = new("deals.other-not-verified", RefusalKind.Conflict, "Buyer");

    /// <summary>The two talk about this listing already.</summary>
    public static readonly Refusal TalkingAlready = new("deals.talking-already", RefusalKind.Conflict);

    /// <summary>The deal that this led to is not over, or was completed; talks are ended in the deal first.</summary>
    public static readonly Refusal TalksStand = new("deals.talks-stand", RefusalKind.Conflict);

    /// <summary>The mandate that was named is of neither side.</summary>
    public static readonly Refusal MandateOfNeither = new("deals.mandate-of-neither", RefusalKind.Conflict, "Mandate");

    /// <summary>The mandate that was named is to sell something else.</summary>
    public static readonly Refusal MandateElsewhere = new("deals.mandate-elsewhere", RefusalKind.Conflict, "Mandate");

    /// <summary>A broker who declared a conflict of interest in his mandate is not chosen by one side for both.</summary>
    public static readonly Refusal BrokerDeclaredConflict = new("deals.broker-declared-conflict", RefusalKind.Conflict, "Mandate");

    /// <summary>The brokerage is tied with a side on record.</summary>
    public static readonly Refusal BrokerTied = new("deals.broker-tied", RefusalKind.Conflict, "Mandate");

    /// <summary>The brokerage acts for both sides, and not both accepted that in their mandates.</summary>
    public static readonly Refusal BrokerOnBothSides = new("deals.broker-on-both-sides", RefusalKind.Conflict, "Mandate");

    /// <summary>Another brokerage introduced the two; nobody goes round it (民法典 965).</summary>
    public static readonly Refusal IntroducedByAnother = new("deals.introduced-by-another", RefusalKind.Conflict, "Mandate");

    /// <summary>A listing without a public price is not taken up at one.</summary>
    public static readonly Refusal NoPublicPrice = new("deals.no-public-price", RefusalKind.Conflict);

    /// <summary>A brokerage mediates between others.</summary>
    public static readonly Refusal NoBrokerage = new("deals.no-brokerage", RefusalKind.Invalid, "Brokerage");

    /// <summary>A broker mediates; he signs and binds for neither side.</summary>
    public static readonly Refusal BrokerBindsNobody = new("deals.broker-binds-nobody", RefusalKind.Forbidden);

    /// <summary>This is for the seller's people.</summary>
    public static readonly Refusal SellersOnly = new("deals.sellers-only", RefusalKind.Forbidden);

    /// <summary>This is for the buyer's people.</summary>
    public static readonly Refusal BuyersOnly = new("deals.buyers-only", RefusalKind.Forbidden);

    public static readonly Refusal NdaDrawnAlready = new("deals.nda-drawn-already", RefusalKind.Conflict);

    public static readonly Refusal NoNda = new("deals.no-nda", RefusalKind.Missing);

    /// <summary>What is signed is the text that was read.</summary>
    public static readonly Refusal OtherDigest = new("deals.other-digest", RefusalKind.Conflict);

    public static readonly Refusal SignedAlready = new("deals.signed-already", RefusalKind.Conflict);

    /// <summary>Nobody else's people answer for the buyer; the seller confirms.</summary>
    public static readonly Refusal NoExportAnswer = new("deals.no-export-answer", RefusalKind.Missing);

    /// <summary>An answer waits for the seller, or was confirmed.</summary>
    public static readonly Refusal ExportAnswered = new("deals.export-answered", RefusalKind.Conflict);

    /// <summary>Foreign on no count and yet a ground for export, or the other way round.</summary>
    public static readonly Refusal ExportContradiction = new("deals.export-contradiction", RefusalKind.Invalid, nameof(ExportFacts.Ground));

    /// <summary>The data room is closed until secrets are kept and the export question is settled.</summary>
    public static readonly Refusal RoomClosed = new("deals.room-closed", RefusalKind.Conflict);

    public static readonly Refusal NoSuchFile = new("deals.no-such-file", RefusalKind.Missing);

    public static readonly Refusal NoFile = new("deals.no-file", RefusalKind.Invalid, "File");

    /// <summary>Neither PDF, Office document, image, archive nor plain text, by its content.</summary>
    public static readonly Refusal BadFile = new("deals.bad-file", RefusalKind.Invalid, "File");

    /// <summary>A buyer or broker keeps no files for himself in the seller's room.</summary>
    public static readonly Refusal OwnIsSellers = new("deals.own-is-sellers", RefusalKind.Invalid, "Tier");

    /// <summary>What others could read stays readable for them; it can be withdrawn.</summary>
    public static readonly Refusal OnlyWider = new("deals.only-wider", RefusalKind.Conflict, "Tier");

    public static readonly Refusal NoSuchTask = new("deals.no-such-task", RefusalKind.Missing);

    public static readonly Refusal DayPast = new("deals.day-past", RefusalKind.Invalid, "Due");

    /// <summary>What binds both is ended by both, or by the operator.</summary>
    public static readonly Refusal BindsBoth = new("deals.binds-both", RefusalKind.Conflict);

    /// <summary>A sale in a session ends by default or by the session's rules.</summary>
    public static readonly Refusal LotsDeal = new("deals.lots-deal", RefusalKind.Conflict);

    public static readonly Refusal EndAskedAlready = new("deals.end-asked-already", RefusalKind.Conflict);

    public static readonly Refusal NoEndAsked = new("deals.no-end-asked", RefusalKind.Conflict);

    /// <summary>The other side answers a proposal.</summary>
    public static readonly Refusal OthersAnswer = new("deals.others-answer", RefusalKind.Forbidden);

    public static readonly Refusal NoSuchDispute = new("deals.no-such-dispute", RefusalKind.Missing);

    public static Refusal FileTooLarge(long megabytes) => new("deals.file-too-large", RefusalKind.Invalid, "File", [megabytes]);

    public static Refusal OutOfRange(string field, int least, int most) => new("deals.out-of-range", RefusalKind.Invalid, field, [least, most]);

    internal static Refusals Text(string? text, string field, int most) => new Refusals()
        .When(string.IsNullOrWhiteSpace(text), KernelRefusals.Required(field))
        .When(text?.Length > most, KernelRefusals.TooLong(field, most));
}
