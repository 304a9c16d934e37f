using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A party asks to be verified, for the first time or again after a refusal.</summary>
public sealed record PartyApplied(PartyId Party) : IFact;

/// <summary>The operator verified the party.</summary>
public sealed record PartyVerified(PartyId Party) : IFact;

/// <summary>The operator refused the application; the reason stands with the party.</summary>
public sealed record PartyRefused(PartyId Party) : IFact;

/// <summary>The party may not act until it is resumed; the reason stands with it.</summary>
public sealed record PartySuspended(PartyId Party) : IFact;

/// <summary>The suspension is over.</summary>
public sealed record PartyResumed(PartyId Party) : IFact;

/// <summary>The operator trusts the publisher, or no longer: a trusted one's listings go live and are sampled afterwards.</summary>
public sealed record PartyTrustSet(PartyId Party, bool Trusted) : IFact;

/// <summary>A person belongs to the party from now on.</summary>
public sealed record MemberAdmitted(PartyId Party, PersonId Person, Roles Roles) : IFact;

/// <summary>A person's roles in the party changed.</summary>
public sealed record RolesChanged(PartyId Party, PersonId Person, Roles Roles) : IFact;

/// <summary>A person no longer belongs to the party.</summary>
public sealed record MemberLeft(PartyId Party, PersonId Person) : IFact;

/// <summary>An owner invites a colleague by mail.</summary>
public sealed record ColleagueInvited(InvitationId Invitation, PartyId Party) : IFact;

/// <summary>The invited person joined.</summary>
public sealed record InvitationAccepted(InvitationId Invitation, PartyId Party, PersonId Person) : IFact;

/// <summary>The owner took the invitation back.</summary>
public sealed record InvitationWithdrawn(InvitationId Invitation, PartyId Party) : IFact;

/// <summary>Two parties are tied; every rule of conflict reads it.</summary>
public sealed record TieDeclared(TieId Tie, PartyId A, PartyId B, TieKind Kind) : IFact;
