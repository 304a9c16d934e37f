namespace CarbonTech.Exchange.Certification;

/// <summary>From which side a reader looks at cases.</summary>
public enum CaseSide
{
    /// <summary>The owner of the listing.</summary>
    Applicant = 1,

    /// <summary>The body that works them.</summary>
    Body = 2,

    /// <summary>The operator and his auditor, who read all and change nothing.</summary>
    Operator = 3,
}
