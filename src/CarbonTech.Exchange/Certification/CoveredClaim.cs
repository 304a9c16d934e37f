namespace CarbonTech.Exchange.Certification;

/// <summary>Which claim of a listing a certificate covers: this one and no other.</summary>
public enum CoveredClaim
{
    /// <summary>The technology readiness level.</summary>
    Trl = 1,

    /// <summary>The carbon claim.</summary>
    Carbon = 2,
}
