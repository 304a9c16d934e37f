namespace CarbonTech.Exchange.Certification;

/// <summary>The exact word that a claim carries. A claim that nobody looked at is declared (自述); a third party's word covers its own kind of claim only.</summary>
public enum ClaimWord
{
    /// <summary>自述: the seller says so.</summary>
    Declared = 1,

    /// <summary>已检测: a laboratory tested a sample (ISO/IEC 17025).</summary>
    Tested = 2,

    /// <summary>已评价: an evaluation body evaluated the technology readiness level.</summary>
    Evaluated = 3,

    /// <summary>已核查: a past period was verified (ISO 14064-3).</summary>
    Verified = 4,

    /// <summary>已审定: a forecast was validated (ISO 14064-3).</summary>
    Validated = 5,

    /// <summary>已认证: a product was certified (ISO/IEC 17065).</summary>
    Certified = 6,
}
