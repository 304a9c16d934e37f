using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>An invitation, for the party that sent it and for the one who got it.</summary>
public sealed record InvitationLine(InvitationId Id, PartyId Party, PartyName PartyName, string Email, Roles Roles, string InvitedBy, DateTimeOffset EndsAt, InvitationStatus Status);
