namespace CarbonTech.Exchange.Adapters.Gateways.Sandbox;

/// <summary>What a payer can try on the sandbox's page.</summary>
public enum SandboxChoice
{
    /// <summary>The money moves at once.</summary>
    Pay = 1,

    /// <summary>The bank refuses.</summary>
    Decline = 2,

    /// <summary>The payer goes away without paying.</summary>
    Leave = 3,

    /// <summary>The money moves after a delay.</summary>
    PayLater = 4,

    /// <summary>The institution cannot say; the money moves a minute later without a message, and only who asks learns of it.</summary>
    Unknown = 5,
}
