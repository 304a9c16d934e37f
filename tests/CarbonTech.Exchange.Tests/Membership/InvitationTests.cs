using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Xunit;

namespace CarbonTech.Exchange.Tests.Membership;

public sealed class InvitationTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_invitation_needs_an_address() =>
        Assert.True(Invitation.Send(Id.New<InvitationId>(), Id.New<PartyId>(), "nobody", Roles.Buyer, default, Now).IsRefused(out var no) && no.Has("membership.bad-email"));

    [Fact]
    public void Whoever_confirmed_the_address_joins_until_the_end()
    {
        var person = Person("li@example.org", confirmed: true);
        Assert.True(Sent().Accept(person, Now + Invitation.Lasts).IsRefused(out var late) && late.Has("membership.invitation-expired"));
        Assert.False(Sent().Accept(person, Now + Invitation.Lasts - TimeSpan.FromTicks(1)).IsRefused(out _));
    }

    [Theory]
    [InlineData("li@example.org", false)]
    [InlineData("wang@example.org", true)]
    public void Another_or_unconfirmed_address_does_not_open_it(string email, bool confirmed) =>
        Assert.True(Sent().Accept(Person(email, confirmed), Now).IsRefused(out var no) && no.Has("membership.other-address"));

    [Fact]
    public void An_invitation_is_used_once()
    {
        var invitation = Sent();
        _ = invitation.Accept(Person("li@example.org", confirmed: true), Now).Must();
        Assert.True(invitation.Accept(Person("li@example.org", confirmed: true), Now).IsRefused(out var no) && no.Has("kernel.not-now"));
        Assert.True(invitation.Withdraw().IsRefused(out var again) && again.Has("kernel.not-now"));
    }

    [Fact]
    public void A_party_is_not_tied_to_itself()
    {
        var party = Id.New<PartyId>();
        Assert.True(Tie.Declare(Id.New<TieId>(), party, party, TieKind.Control, party, Now).IsRefused(out var no) && no.Has("membership.tie-to-itself"));
    }

    private static Invitation Sent() => Invitation.Send(Id.New<InvitationId>(), Id.New<PartyId>(), "Li@example.org", Roles.Buyer, default, Now).Must();

    private static Account Person(string email, bool confirmed)
    {
        var account = Account.Of(Id.New<PersonId>(), email, "李", "zh-CN", Now);
        account.EmailConfirmed = confirmed;
        return account;
    }
}
