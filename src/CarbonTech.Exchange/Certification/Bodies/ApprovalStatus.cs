namespace CarbonTech.Exchange.Certification;

/// <summary>How the operator's approval of a body stands. Whether its dates are running is a comparison, not a status.</summary>
public enum ApprovalStatus
{
    Standing = 1,
    Suspended = 2,
    Withdrawn = 3,
}
