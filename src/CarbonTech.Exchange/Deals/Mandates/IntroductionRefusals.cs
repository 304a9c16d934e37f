using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What introductions refuse.</summary>
public static class IntroductionRefusals
{
    public static readonly Refusal NoSuchIntroduction = new("introductions.no-such-introduction", RefusalKind.Missing);

    /// <summary>The client, the brokerage and the operator are not introduced to the client.</summary>
    public static readonly Refusal NobodyElse = new("introductions.nobody-else", RefusalKind.Invalid, "Other");

    public static readonly Refusal OtherNotVerified = new("introductions.other-not-verified", RefusalKind.Conflict, "Other");

    /// <summary>The listing is not the seller's.</summary>
    public static readonly Refusal OtherListing = new("introductions.other-listing", RefusalKind.Invalid, "Listing");

    /// <summary>It happened while the mandate was in force, and not in the future.</summary>
    public static readonly Refusal OutsideMandate = new("introductions.outside-mandate", RefusalKind.Invalid, "On");

    /// <summary>A file shows it: a letter, minutes, a record of talks.</summary>
    public static readonly Refusal EvidenceNeeded = new("introductions.evidence-needed", RefusalKind.Invalid, "Evidence");

    public static readonly Refusal BadPaper = new("introductions.bad-paper", RefusalKind.Invalid, "Evidence");

    /// <summary>The same two were introduced under this mandate for this listing already.</summary>
    public static readonly Refusal IntroducedAlready = new("introductions.introduced-already", RefusalKind.Conflict, "Other");

    /// <summary>The brokerage is tied with the other party; that is said in the note.</summary>
    public static readonly Refusal TieUndeclared = new("introductions.tie-undeclared", RefusalKind.Invalid, "Tie");

    /// <summary>The brokerage acts for the other party too, and not both of them accepted that in their mandates.</summary>
    public static readonly Refusal BothSidesNotAccepted = new("introductions.both-sides-not-accepted", RefusalKind.Conflict, "Other");

    public static readonly Refusal ObjectedAlready = new("introductions.objected-already", RefusalKind.Conflict);

    /// <summary>Only the introduced parties object.</summary>
    public static readonly Refusal NotIntroduced = new("introductions.not-introduced", RefusalKind.Forbidden);
}
