using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Whether a certificate still covers the claim as the listing makes it now. A corrected word elsewhere in the text does not matter; another
/// level or another figure is another claim, and carries no one's word but the seller's.</summary>
internal static class CoveredText
{
    /// <summary>By this name a verification states the end of the interval that counts.</summary>
    public const string LowerBound = "Reduction in the period (lower bound)";

    private const string Tonnes = "tCO2e";
    private const decimal MostTonnes = 1_000_000_000_000m;

    public static bool Covers(Certificate certificate, CertificateStatement statement, ListingContent now) => statement.Claim switch
    {
        CoveredClaim.Trl => statement.Trl == now.Trl,
        CoveredClaim.Carbon => certificate.ClaimDigest is { } digest ? now.Carbon is not null && DigestOf(now.Carbon) == digest : statement.TextDigest == now.TextDigest(),
    };

    public static string? DigestOf(CarbonClaim? claim) =>
        claim is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ExchangeJson.Write(Plain(claim)))));

    public static long? ReductionKg(CertificateStatement statement)
    {
        if (statement.Word != ClaimWord.Verified) return null;
        var bound = statement.Parameters.FirstOrDefault(p => p.NameEn == LowerBound && p.Unit == Tonnes)?.Value;
        return bound is > 0 and < MostTonnes ? (long)decimal.Floor(bound.Value * 1000) : null;
    }

    /// <summary>Numbers in one spelling, so that 0.320 and 0.32 are the same claim.</summary>
    private static string[] Plain(CarbonClaim c) =>
    [
        c.FunctionalUnit, Number(c.BaselineFactor), Number(c.ProjectFactor), Number(c.Activity), Number(c.Leakage), Number(c.Uncertainty), c.Boundary ?? "", c.Method ?? "",
        c.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
    ];

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
