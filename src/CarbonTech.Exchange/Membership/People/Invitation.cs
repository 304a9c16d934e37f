using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>An owner asks a colleague, by mail, to act for the party in roles. Whoever has confirmed that address may accept within fourteen days.</summary>
internal sealed class Invitation : Aggregate<InvitationStatus>
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    public static readonly StatusTable<InvitationStatus> Life = new(
        InvitationStatus.Open, (InvitationStatus.Open, InvitationStatus.Accepted), (InvitationStatus.Open, InvitationStatus.Withdrawn));

    private Invitation()
        : base(Life)
    {
    }

    public InvitationId Id { get; private init; }
    public PartyId Party { get; private init; }
    public string Email { get; private init; } = "";
    public Roles Roles { get; private init; }
    public PersonId InvitedBy { get; private init; }
    public DateTimeOffset InvitedAt { get; private init; }
    public DateTimeOffset EndsAt { get; private init; }

    public static Result<Invitation> Send(InvitationId id, PartyId party, string email, Roles roles, PersonId by, DateTimeOffset now)
    {
        if (!EmailAddress.IsValid(email)) return MembershipRefusals.BadEmail;
        var invitation = new Invitation { Id = id, Party = party, Email = email.Trim(), Roles = roles, InvitedBy = by, InvitedAt = now, EndsAt = now + Lasts };
        invitation.Record(new ColleagueInvited(id, party));
        return invitation;
    }

    public Result<InvitationStatus> Accept(Account person, DateTimeOffset now)
    {
        if (!May(InvitationStatus.Accepted)) return KernelRefusals.NotNow(Status, InvitationStatus.Accepted);
        if (now >= EndsAt) return MembershipRefusals.InvitationExpired;
        if (!person.EmailConfirmed || person.NormalizedEmail != EmailAddress.Normal(Email)) return MembershipRefusals.OtherAddress;
        return Move(InvitationStatus.Accepted, new InvitationAccepted(Id, Party, person.Id));
    }

    public Result<InvitationStatus> Withdraw() => Move(InvitationStatus.Withdrawn, new InvitationWithdrawn(Id, Party));
}
