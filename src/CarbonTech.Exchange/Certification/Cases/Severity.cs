namespace CarbonTech.Exchange.Certification;

/// <summary>How grave a nonconformity is. Either blocks the submission until it is closed (ISO/IEC 17065, 7.4).</summary>
public enum Severity
{
    Minor = 1,
    Major = 2,
}
