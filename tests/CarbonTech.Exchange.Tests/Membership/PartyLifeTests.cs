using CarbonTech.Exchange.Membership;
using Xunit;

namespace CarbonTech.Exchange.Tests.Membership;

public sealed class PartyLifeTests
{
    [Fact]
    public void The_life_of_a_party_is_the_approved_one() => Assert.Equal(
        """
        Applied: Verified, Refused
        Verified: Suspended
        Refused: Applied
        Suspended: Verified
        """,
        Party.Life.Square());

    [Fact]
    public void The_life_of_an_invitation_is_the_approved_one() => Assert.Equal(
        """
        Open: Accepted, Withdrawn
        Accepted: (end)
        Withdrawn: (end)
        """,
        Invitation.Life.Square());
}
