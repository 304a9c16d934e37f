using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>What the registration of bid parties refuses.</summary>
public static class RegistrationRefusals
{
    public static readonly Refusal NoSuchRegistration = new("registrations.no-such-registration", RefusalKind.Missing);

    public static readonly Refusal LeadNotMember = new("registrations.lead-not-member", RefusalKind.Invalid, "Shares");
    public static readonly Refusal MemberTwice = new("registrations.member-twice", RefusalKind.Invalid, "Shares");
    public static readonly Refusal SharesNotWhole = new("registrations.shares-not-whole", RefusalKind.Invalid, "Shares");

    /// <summary>A member is no verified party.</summary>
    public static readonly Refusal MemberNotVerified = new("registrations.member-not-verified", RefusalKind.Invalid, "Shares");

    /// <summary>A member stands in another bid party for this lot.</summary>
    public static readonly Refusal StandsAlready = new("registrations.stands-already", RefusalKind.Conflict, "Shares");

    /// <summary>The digest that was accepted is not that of the session's rules.</summary>
    public static readonly Refusal OtherRules = new("registrations.other-rules", RefusalKind.Invalid, "RulesDigest");

    /// <summary>The seller, and who bids for him, do not bid (拍卖法 30).</summary>
    public static readonly Refusal Seller = new("registrations.seller-barred", RefusalKind.Forbidden, "Shares");

    /// <summary>The operator, his staff, and who bids for them, do not bid (拍卖法 22).</summary>
    public static readonly Refusal House = new("registrations.house-barred", RefusalKind.Forbidden, "Shares");

    /// <summary>A tie to the seller is on record and must be declared.</summary>
    public static readonly Refusal TieNotDeclared = new("registrations.tie-not-declared", RefusalKind.Invalid, "DeclaredTie");
    public static readonly Refusal NoTieDeclared = new("registrations.no-tie-declared", RefusalKind.Conflict);
    public static readonly Refusal TieNotApproved = new("registrations.tie-not-approved", RefusalKind.Conflict);

    /// <summary>A party that did not pay what it bought is barred for a time.</summary>
    public static Refusal Defaulter(DateTimeOffset until) => new("registrations.defaulter-barred", RefusalKind.Forbidden, "Shares", [until]);

    /// <summary>A member has not yet agreed to its share and to joint liability.</summary>
    public static readonly Refusal NotConsented = new("registrations.not-consented", RefusalKind.Conflict);

    public static readonly Refusal NotQualified = new("registrations.not-qualified", RefusalKind.Forbidden);
    public static readonly Refusal Started = new("registrations.started", RefusalKind.Conflict);
    public static readonly Refusal NoOffer = new("registrations.no-offer", RefusalKind.Conflict);
    public static readonly Refusal OtherOffer = new("registrations.other-offer", RefusalKind.Conflict);
    public static readonly Refusal OfferBelowFloor = new("registrations.offer-below-floor", RefusalKind.Conflict);

    public static Refusal Members(int most) => new("registrations.members", RefusalKind.Invalid, "Shares", [1, most]);

    public static Refusal NotOpen(DateTimeOffset from, DateTimeOffset until) => new("registrations.not-open", RefusalKind.Conflict, null, [from, until]);

    public static Refusal OfferBelowStart(Money start) => new("registrations.offer-below-start", RefusalKind.Invalid, "Price", [start]);
}
