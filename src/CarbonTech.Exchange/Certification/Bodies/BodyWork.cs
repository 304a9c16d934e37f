namespace CarbonTech.Exchange.Certification;

/// <summary>What a third party does to a claim; each has its own standard and its own word as result.</summary>
public enum BodyWork
{
    /// <summary>检测, ISO/IEC 17025: a report about a sample.</summary>
    Testing = 1,

    /// <summary>评价: readiness by GB/T 22900.</summary>
    Evaluation = 2,

    /// <summary>核查, ISO 14064-3: a past period.</summary>
    Verification = 3,

    /// <summary>审定, ISO 14064-3: a forecast.</summary>
    Validation = 4,

    /// <summary>认证, ISO/IEC 17065: a product.</summary>
    Certification = 5,
}
