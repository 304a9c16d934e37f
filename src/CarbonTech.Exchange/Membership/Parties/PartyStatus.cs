namespace CarbonTech.Exchange.Membership;

/// <summary>Where a party stands with the operator. Only a verified one may publish, bid or sign.</summary>
public enum PartyStatus
{
    Applied = 1,
    Verified = 2,
    Refused = 3,
    Suspended = 4,
}
