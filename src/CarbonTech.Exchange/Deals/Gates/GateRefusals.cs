using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the gates of a deal refuse.</summary>
public static class GateRefusals
{
    public static readonly Refusal NoSuchGate = new("gates.no-such-gate", RefusalKind.Missing);

    /// <summary>The gate is answered by the record of a notice or of the confirmation, not by a form.</summary>
    public static readonly Refusal ByRecord = new("gates.by-record", RefusalKind.Conflict);

    /// <summary>Approval of a state-owned seller's deal, or its hand-over, is recorded by the operator (企业国有资产法 53, 54).</summary>
    public static readonly Refusal OperatorOnly = new("gates.operator-only", RefusalKind.Forbidden);

    /// <summary>The export question is answered by the buyer.</summary>
    public static readonly Refusal BuyerOnly = new("gates.buyer-only", RefusalKind.Forbidden);

    /// <summary>The seller answers for his unit, his co-owners and his pledgees.</summary>
    public static readonly Refusal SellerOnly = new("gates.seller-only", RefusalKind.Forbidden);

    /// <summary>This cannot be said of this gate.</summary>
    public static readonly Refusal NotSoAnswered = new("gates.not-so-answered", RefusalKind.Invalid, "Status");

    public static readonly Refusal NoEvidence = new("gates.no-evidence", RefusalKind.Invalid, "Files");

    /// <summary>Whether the co-owner, or those who made it, take their priority must be said (民法典 847, 859, 860).</summary>
    public static readonly Refusal PriorityNotSaid = new("gates.priority-not-said", RefusalKind.Invalid, "TakesPriority");

    /// <summary>Who takes his priority buys himself: the gate is not met.</summary>
    public static readonly Refusal PriorityTaken = new("gates.priority-taken", RefusalKind.Invalid, "TakesPriority");

    /// <summary>No public notice that ran to its end covers the terms.</summary>
    public static readonly Refusal NoNotice = new("gates.no-notice", RefusalKind.Conflict);

    /// <summary>The notice declares that nobody is related, but the buyer is tied with the seller: a new notice has to say so.</summary>
    public static readonly Refusal RelatedUnsaid = new("gates.related-unsaid", RefusalKind.Conflict);

    /// <summary>A co-owner has not consented yet: all consents come before the notice.</summary>
    public static readonly Refusal ConsentsFirst = new("gates.consents-first", RefusalKind.Conflict);

    /// <summary>The notice began before the last co-owner consented: what was noticed was not yet theirs to sell, and a new notice is needed.</summary>
    public static Refusal NoticeBeforeConsent(DateOnly consent) =>
        new("gates.notice-before-consent", RefusalKind.Conflict, Args: [consent.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]);

    /// <summary>An objection to the notice waits for its answer.</summary>
    public static readonly Refusal NoticeObjected = new("gates.notice-objected", RefusalKind.Conflict);

    /// <summary>The notice says its price in words: that the terms are not below it is stated by the seller.</summary>
    public static readonly Refusal NoticeInWords = new("gates.notice-in-words", RefusalKind.Invalid, "Text");

    /// <summary>The buyer answered otherwise before the data room opened: he explains it, or answers anew there and the seller confirms.</summary>
    public static readonly Refusal OtherExportAnswer = new("gates.other-export-answer", RefusalKind.Conflict, "Explanation");

    /// <summary>A signed contract stands; its gates are history.</summary>
    public static readonly Refusal ContractSigned = new("gates.contract-signed", RefusalKind.Conflict);

    /// <summary>A notice runs, and may still be objected to.</summary>
    public static Refusal NoticeRuns(DateTimeOffset endsAt) => new("gates.notice-runs", RefusalKind.Conflict, Args: [endsAt]);

    /// <summary>Terms below the noticed ones need a new notice.</summary>
    public static Refusal BelowNotice(Money noticed) => new("gates.below-notice", RefusalKind.Conflict, Args: [noticed]);
}
