using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>What membership refuses, and what every module refuses to those who may not.</summary>
public static class MembershipRefusals
{
    /// <summary>The thing belongs to another party, or the role is missing.</summary>
    public static readonly Refusal NotYours = new("membership.not-yours", RefusalKind.Forbidden);

    /// <summary>The acting party was not verified, or is suspended.</summary>
    public static readonly Refusal NotVerified = new("membership.not-verified", RefusalKind.Forbidden);

    /// <summary>Only the operator's staff may do this.</summary>
    public static readonly Refusal NotOperator = new("membership.not-operator", RefusalKind.Forbidden);

    /// <summary>Nobody has signed in.</summary>
    public static readonly Refusal NotSignedIn = new("membership.not-signed-in", RefusalKind.Forbidden);

    /// <summary>The operator may not trade.</summary>
    public static readonly Refusal OperatorMayNotTrade = new("membership.operator-may-not-trade", RefusalKind.Forbidden);

    public static readonly Refusal NoSuchParty = new("membership.no-such-party", RefusalKind.Missing);

    public static readonly Refusal NoSuchPerson = new("membership.no-such-person", RefusalKind.Missing);

    public static readonly Refusal NoSuchInvitation = new("membership.no-such-invitation", RefusalKind.Missing);

    /// <summary>The operator's own party cannot be suspended or applied for.</summary>
    public static readonly Refusal NotTheOperatorItself = new("membership.not-the-operator-itself", RefusalKind.Conflict);

    public static readonly Refusal CapacityNotOpen = new("membership.capacity-not-open", RefusalKind.Invalid, nameof(PartyProfile.Capacities));

    /// <summary>A natural person is nothing else at the same time.</summary>
    public static readonly Refusal IndividualAlone = new("membership.individual-alone", RefusalKind.Invalid, nameof(PartyProfile.Capacities));

    /// <summary>A name with control, invisible or direction-turning characters.</summary>
    public static Refusal OddName(string field) => new("membership.odd-name", RefusalKind.Invalid, field);

    public static readonly Refusal BadUscc = new("membership.bad-uscc", RefusalKind.Invalid, nameof(PartyProfile.Uscc));

    public static readonly Refusal BadRor = new("membership.bad-ror", RefusalKind.Invalid, nameof(PartyProfile.Ror));

    public static readonly Refusal BadOrcid = new("membership.bad-orcid", RefusalKind.Invalid, nameof(PartyProfile.Orcid));

    public static readonly Refusal BadWebsite = new("membership.bad-website", RefusalKind.Invalid, nameof(PartyProfile.Website));

    public static readonly Refusal BadEmail = new("membership.bad-email", RefusalKind.Invalid, "Email");

    /// <summary>A person waits for the operator with too many parties already.</summary>
    public static readonly Refusal TooManyApplications = new("membership.too-many-applications", RefusalKind.TooMany);

    /// <summary>A party keeps at least one owner.</summary>
    public static readonly Refusal LastOwner = new("membership.last-owner", RefusalKind.Conflict, "Roles");

    /// <summary>The role belongs to the operator's party only.</summary>
    public static readonly Refusal RoleNotHere = new("membership.role-not-here", RefusalKind.Invalid, "Roles");

    /// <summary>A certifier works for one body (认证认可条例 14).</summary>
    public static readonly Refusal CertifierElsewhere = new("membership.certifier-elsewhere", RefusalKind.Conflict, "Roles");

    public static readonly Refusal AlreadyMember = new("membership.already-member", RefusalKind.Conflict, "Email");

    /// <summary>The colleague has an open invitation already; it can be sent again.</summary>
    public static readonly Refusal AlreadyInvited = new("membership.already-invited", RefusalKind.Conflict, "Email");

    public static readonly Refusal InvitationExpired = new("membership.invitation-expired", RefusalKind.Conflict);

    /// <summary>The invitation was sent to another address than the account's confirmed one.</summary>
    public static readonly Refusal OtherAddress = new("membership.other-address", RefusalKind.Forbidden);

    /// <summary>The page was opened for another party than the person acts for now.</summary>
    public static readonly Refusal OtherPartyMeanwhile = new("membership.other-party-meanwhile", RefusalKind.Conflict);

    public static readonly Refusal TieToItself = new("membership.tie-to-itself", RefusalKind.Invalid, "With");

    public static readonly Refusal AlreadyTied = new("membership.already-tied", RefusalKind.Conflict, "With");
}
