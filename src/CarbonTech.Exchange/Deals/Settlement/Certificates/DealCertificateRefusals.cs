using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Why a transaction certificate is not issued, or not revoked.</summary>
public static class DealCertificateRefusals
{
    public static readonly Refusal NoSuchCertificate = new("deals.no-such-certificate", RefusalKind.Missing);

    /// <summary>The operator's staff confirms and revokes.</summary>
    public static readonly Refusal NotOperator = new("deals.certificate-not-operator", RefusalKind.Forbidden);

    /// <summary>Both sides sign the contract first.</summary>
    public static readonly Refusal NotSigned = new("deals.certificate-not-signed", RefusalKind.Conflict);

    /// <summary>A sum that is due has not come, or is not confirmed by both.</summary>
    public static readonly Refusal MoneyDue = new("deals.certificate-money-due", RefusalKind.Conflict);

    /// <summary>The exchange's fee or the broker's commission has not been paid.</summary>
    public static readonly Refusal FeesDue = new("deals.certificate-fees-due", RefusalKind.Conflict);

    /// <summary>One is proposed or in force.</summary>
    public static readonly Refusal Exists = new("deals.certificate-exists", RefusalKind.Conflict);
}
