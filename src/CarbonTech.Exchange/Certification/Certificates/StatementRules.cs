using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What a statement needs before it is issued, all reasons at once.</summary>
internal static class StatementRules
{
    public static Refusals Check(CertificateStatement s, DateTimeOffset now)
    {
        var no = new Refusals()
            .When(s.Decider == s.Head, CertificateRefusals.OneSignature)
            .When(s.Body == s.Holder, CertificateRefusals.OwnTechnology)
            .When(!Fits(s.Word, s.Claim), CertificateRefusals.WrongWord)
            .When(s.Claim == CoveredClaim.Trl && s.Trl is not (>= 1 and <= 9), CertificateRefusals.NoLevel)
            .When(s.Word == ClaimWord.Verified && !(s.PeriodFrom <= s.PeriodUntil), CertificateRefusals.NoPeriod)
            .When(s.Evidence.Append(s.TextDigest).Any(d => !IsDigest(d)), CertificateRefusals.BadDigest)
            .When(s.ValidUntil <= now, CertificateRefusals.Over(s.ValidUntil));
        foreach (var (field, text) in (ReadOnlySpan<(string, string)>)[
            (nameof(s.TechnologyZh), s.TechnologyZh), (nameof(s.TechnologyEn), s.TechnologyEn), (nameof(s.FindingZh), s.FindingZh), (nameof(s.FindingEn), s.FindingEn),
            (nameof(s.LimitsZh), s.LimitsZh), (nameof(s.LimitsEn), s.LimitsEn)])
        {
            no.When(string.IsNullOrWhiteSpace(text), KernelRefusals.Required(field));
        }

        return no;
    }

    /// <summary>A readiness is evaluated and nothing else; a carbon claim is never evaluated by it.</summary>
    public static bool Fits(ClaimWord word, CoveredClaim claim) => claim switch
    {
        CoveredClaim.Trl => word == ClaimWord.Evaluated,
        CoveredClaim.Carbon => word is ClaimWord.Tested or ClaimWord.Verified or ClaimWord.Validated or ClaimWord.Certified,
    };

    private static bool IsDigest(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);
}
