using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What mandates and introductions refuse.</summary>
public static class MandateRefusals
{
    public static readonly Refusal NoSuchMandate = new("mandates.no-such-mandate", RefusalKind.Missing);
    public static readonly Refusal NotYours = new("mandates.not-yours", RefusalKind.Forbidden);

    /// <summary>A brokerage has no mandate from itself.</summary>
    public static readonly Refusal WithOneself = new("mandates.with-oneself", RefusalKind.Invalid, "Client");

    public static readonly Refusal ClientNotVerified = new("mandates.client-not-verified", RefusalKind.Conflict, "Client");
    public static readonly Refusal NotABrokerage = new("mandates.not-a-brokerage", RefusalKind.Conflict, "Brokerage");

    /// <summary>Only a broker with a grade that the operator recorded may be named.</summary>
    public static readonly Refusal BrokerNotGraded = new("mandates.broker-not-graded", RefusalKind.Conflict, "Broker");

    /// <summary>The listing or demand is not the client's, or not on the market.</summary>
    public static readonly Refusal NotTheClients = new("mandates.not-the-clients", RefusalKind.Conflict, "Subject");

    /// <summary>A listing is sold, a demand is filled by buying.</summary>
    public static readonly Refusal WrongSide = new("mandates.wrong-side", RefusalKind.Invalid, "Side");

    public static readonly Refusal EndsBeforeStart = new("mandates.ends-before-start", RefusalKind.Invalid, "Until");
    public static readonly Refusal PeriodOver = new("mandates.period-over", RefusalKind.Conflict, "Until");
    public static readonly Refusal PeriodTooLong = new("mandates.period-too-long", RefusalKind.Invalid, "Until", [Mandate.MostYears]);
    public static readonly Refusal TierCount = new("mandates.tier-count", RefusalKind.Invalid, "Rate", [CommissionTerms.MostTiers]);
    public static readonly Refusal RateOutOfRange = new("mandates.rate-out-of-range", RefusalKind.Invalid, "Rate", [CommissionTerms.HighestRate / 100m]);
    public static readonly Refusal TiersOutOfOrder = new("mandates.tiers-out-of-order", RefusalKind.Invalid, "Rate");
    public static readonly Refusal ShareOutOfRange = new("mandates.share-out-of-range", RefusalKind.Invalid, "SellerShare");

    /// <summary>Brokerage and client are tied: what they are to each other must be said in the mandate.</summary>
    public static readonly Refusal TieUndeclared = new("mandates.tie-undeclared", RefusalKind.Invalid, "Conflicts");

    /// <summary>Another mandate for the same subject overlaps, and one of the two is exclusive.</summary>
    public static readonly Refusal ExclusiveElsewhere = new("mandates.exclusive-elsewhere", RefusalKind.Conflict, "Exclusive");

    /// <summary>Both sides sign the same digest; what was read is not what stands.</summary>
    public static readonly Refusal OtherDigest = new("mandates.other-digest", RefusalKind.Conflict);

    public static readonly Refusal SignedAlready = new("mandates.signed-already", RefusalKind.Conflict);

    /// <summary>Who proposed it takes it back; the other side declines it.</summary>
    public static readonly Refusal ProposerWithdraws = new("mandates.proposer-withdraws", RefusalKind.Conflict);

    /// <summary>Only its proposer takes it back.</summary>
    public static readonly Refusal OtherSideDeclines = new("mandates.other-side-declines", RefusalKind.Conflict);

    /// <summary>The mandate is not agreed, or its time has not come or is over.</summary>
    public static readonly Refusal NotInForce = new("mandates.not-in-force", RefusalKind.Conflict);
    public static readonly Refusal StillRunning = new("mandates.still-running", RefusalKind.Conflict);
}
