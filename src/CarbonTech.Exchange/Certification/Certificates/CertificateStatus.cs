namespace CarbonTech.Exchange.Certification;

/// <summary>Where a certificate stands. What counts at an instant also asks the clock: past its validity it is expired, whatever is written.</summary>
public enum CertificateStatus
{
    /// <summary>有效: in force.</summary>
    Granted = 1,

    /// <summary>暂停: does not hold until it is resumed.</summary>
    Suspended = 2,

    /// <summary>撤销: taken back for good by the body.</summary>
    Withdrawn = 3,

    /// <summary>到期: its validity has passed.</summary>
    Expired = 4,

    /// <summary>注销: given up by its holder.</summary>
    Terminated = 5,
}
