namespace CarbonTech.Exchange.Membership;

/// <summary>What became of an invitation. An open one past its end cannot be accepted.</summary>
public enum InvitationStatus
{
    Open = 1,
    Accepted = 2,
    Withdrawn = 3,
}
