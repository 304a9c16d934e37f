namespace CarbonTech.Exchange.Deals;

/// <summary>What a signature is; each is named as what it is and no more.</summary>
public enum SignatureForm
{
    /// <summary>电子声明: a click of an authorised person on a page of its own.</summary>
    Declaration = 1,

    /// <summary>盖章扫描件: the declaration, and the scan of the sealed paper.</summary>
    SealedScan = 2,

    /// <summary>可靠电子签名文件: the declaration, and a file signed with a qualified signature (电子签名法 13, 14); the exchange keeps it and does not judge it.</summary>
    QualifiedSignature = 3,
}
