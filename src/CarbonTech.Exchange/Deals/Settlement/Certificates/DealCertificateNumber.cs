using System.Globalization;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The public number of a transaction certificate: JY, the year, a running number, and two check digits by ISO 7064 MOD 97-10, so that a misread
/// number is noticed.</summary>
public static class DealCertificateNumber
{
    internal static string Of(int year, int serial)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{year:0000}{serial:000000}");
        var check = 98 - (int)(long.Parse(digits, CultureInfo.InvariantCulture) * 100 % 97);
        return string.Create(CultureInfo.InvariantCulture, $"JY-{year:0000}-{serial:000000}-{check:00}");
    }

    /// <summary>The number in its one spelling, or null when it cannot be one.</summary>
    public static string? Normal(string? typed)
    {
        var plain = new string([.. PlainText.Folded(typed ?? "").Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();
        if (plain.Length != 14 || !plain.StartsWith("JY", StringComparison.Ordinal) || !plain[2..].All(char.IsAsciiDigit)) return null;
        return long.Parse(plain[2..], CultureInfo.InvariantCulture) % 97 == 1 ? $"JY-{plain[2..6]}-{plain[6..12]}-{plain[12..]}" : null;
    }
}
