using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel.Printing;

namespace CarbonTech.Exchange.Certification;

/// <summary>The fixed words of a printed certificate.</summary>
internal static class CertificateWords
{
    public static readonly Bilingual PageNote = new("扫码查询现状", "Scan for its standing now");
    public static readonly Bilingual AskThePage = new(
        "本文件不说明证书现状。证书可能已被暂停、撤销、注销或已到期，是否有效请以上述网页为准。",
        "This file does not tell how the certificate stands. It may have been suspended, withdrawn, given up or have expired; whether it holds is said by the page named above.");
    public static readonly Bilingual Foot = new("由碳技术交易所按记录生成；是否有效以网页所示为准。", "Drawn from the record of the CarbonTech exchange. Whether it holds, ask the page.");
    public static readonly Bilingual Declaration = new("登录后以声明方式签署，由交易所记录；不是手写签名或印章。", "A declaration after sign-in, recorded by the exchange; no handwriting and no seal.");
    public static readonly Bilingual Finding = new("结论", "Finding");
    public static readonly Bilingual Subject = new("证书事项", "What is certified");
    public static readonly Bilingual Parameters = new("参数", "Parameters");
    public static readonly Bilingual AddedValue = new("相对替代方案的增加值", "Added value against the alternative");
    public static readonly Bilingual Limits = new("限制", "Limits");
    public static readonly Bilingual Evidence = new("证据（按 SHA-256 摘要留存）", "Evidence, kept by its SHA-256");
    public static readonly Bilingual Signatures = new("签署", "Signatures");

    public static Bilingual Title(ClaimWord word) => word switch
    {
        ClaimWord.Tested => new("检测证书", "Certificate of testing"),
        ClaimWord.Evaluated => new("技术就绪度评价证书", "Certificate of technology readiness"),
        ClaimWord.Verified => new("减排量核查声明", "Verification statement of an emission reduction"),
        ClaimWord.Validated => new("减排量审定声明", "Validation statement of an emission reduction"),
        ClaimWord.Certified => new("产品认证证书", "Certificate of a product"),
        ClaimWord.Declared => throw new ArgumentOutOfRangeException(nameof(word), word, "What is declared has no certificate."),
    };

    public static Bilingual Word(ClaimWord word) => word switch
    {
        ClaimWord.Tested => new("已检测", "tested"),
        ClaimWord.Evaluated => new("已评价", "evaluated"),
        ClaimWord.Verified => new("已核查", "verified"),
        ClaimWord.Validated => new("已审定", "validated"),
        ClaimWord.Certified => new("已认证", "certified"),
        ClaimWord.Declared => new("自述", "declared"),
    };

    public static Bilingual Claim(CoveredClaim claim) => claim switch
    {
        CoveredClaim.Trl => new("技术就绪度，且仅此一项", "The technology readiness level, and no other claim"),
        CoveredClaim.Carbon => new("减排声明，且仅此一项", "The carbon claim, and no other claim"),
    };

    public static Bilingual Level(int level) => new($"第 {level} 级：{CodeTables.Trl.Label($"{level}", "zh-CN")}", $"Level {level}: {CodeTables.Trl.Label($"{level}", "en")}");

    public static Bilingual Assurance(bool reasonable) => reasonable ? new("合理保证", "Reasonable assurance") : new("有限保证", "Limited assurance");
}
