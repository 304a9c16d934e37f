using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What certificates refuse.</summary>
public static class CertificateRefusals
{
    public static readonly Refusal NoSuchCertificate = new("certificates.no-such-certificate", RefusalKind.Missing);

    /// <summary>The check character of the number does not fit: it was misread or mistyped.</summary>
    public static readonly Refusal BadNumber = new("certificates.bad-number", RefusalKind.Invalid, "Number");

    /// <summary>Only those who decide for the body that granted it.</summary>
    public static readonly Refusal NotTheBody = new("certificates.not-the-body", RefusalKind.Forbidden);

    /// <summary>Who evaluated the case does not decide about its certificate (ISO/IEC 17065, 7.6 and 7.11).</summary>
    public static readonly Refusal EvaluatedIt = new("certificates.evaluated-it", RefusalKind.Forbidden);

    /// <summary>Only its holder gives a certificate up.</summary>
    public static readonly Refusal NotTheHolder = new("certificates.not-the-holder", RefusalKind.Forbidden);

    /// <summary>A case has one certificate.</summary>
    public static readonly Refusal IssuedAlready = new("certificates.issued-already", RefusalKind.Conflict);

    /// <summary>Decider and head of the body are two persons (认证认可条例 22).</summary>
    public static readonly Refusal OneSignature = new("certificates.one-signature", RefusalKind.Conflict);

    /// <summary>The body certified its own technology.</summary>
    public static readonly Refusal OwnTechnology = new("certificates.own-technology", RefusalKind.Conflict);

    /// <summary>The word does not go with the claim: readiness is evaluated, a carbon claim is tested, verified, validated or certified.</summary>
    public static readonly Refusal WrongWord = new("certificates.wrong-word", RefusalKind.Invalid, "Word");

    /// <summary>An evaluation of readiness states a level of 1 to 9.</summary>
    public static readonly Refusal NoLevel = new("certificates.no-level", RefusalKind.Invalid, "Trl");

    /// <summary>A verification is about a past period.</summary>
    public static readonly Refusal NoPeriod = new("certificates.no-period", RefusalKind.Invalid, "PeriodFrom");

    /// <summary>A SHA-256 has 64 hexadecimal digits.</summary>
    public static readonly Refusal BadDigest = new("certificates.bad-digest", RefusalKind.Invalid, "Evidence");

    /// <summary>The validity has passed.</summary>
    public static Refusal Over(DateTimeOffset validUntil) => new("certificates.over", RefusalKind.Conflict, Args: [validUntil]);

    /// <summary>The validity has not passed yet.</summary>
    public static Refusal StillValid(DateTimeOffset validUntil) => new("certificates.still-valid", RefusalKind.Conflict, Args: [validUntil]);
}
