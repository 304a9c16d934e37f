namespace CarbonTech.Exchange.Deals;

/// <summary>The life of a transaction certificate.</summary>
public enum DealCertificateStatus
{
    /// <summary>Its conditions are met; the operator has not confirmed it.</summary>
    Proposed = 1,

    /// <summary>In force.</summary>
    Issued = 2,

    /// <summary>The operator declined it, with a reason; it may be asked for anew.</summary>
    Refused = 3,

    /// <summary>No longer in force, with a reason.</summary>
    Revoked = 4,
}
