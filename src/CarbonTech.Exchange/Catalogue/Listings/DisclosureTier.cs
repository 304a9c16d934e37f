namespace CarbonTech.Exchange.Catalogue;

/// <summary>How much of a listing a reader sees: everyone; who has signed in for a verified party; who has signed an NDA, the owner and the operator.</summary>
public enum DisclosureTier
{
    Public = 1,
    SignedIn = 2,
    Full = 3,
}
