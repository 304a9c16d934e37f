using System.Globalization;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The public number of a certificate, <c>CTX-TRL-2026-000123-C</c>: the exchange, the kind, the year, the running number of the year and a check
/// character by ISO 7064 MOD 37,36 over letters and digits, so that a misread number is noticed.</summary>
public static partial class CertificateNumber
{
    private const string Exchange = "CTX";
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static string Of(ClaimWord word, int year, int running)
    {
        var (kind, number) = (Kind(word), running.ToString("D6", CultureInfo.InvariantCulture));
        var bare = string.Create(CultureInfo.InvariantCulture, $"{Exchange}{kind}{year:D4}{number}");
        return string.Create(CultureInfo.InvariantCulture, $"{Exchange}-{kind}-{year:D4}-{number}-{Check(bare)}");
    }

    /// <summary>The number in its normal spelling, however it was typed; null when it is none.</summary>
    public static string? Normal(string? typed)
    {
        var bare = string.Concat(PlainText.Folded(typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        return Shape().Match(bare) is { Success: true } m ? $"{Exchange}-{m.Groups[1].Value}-{m.Groups[2].Value}-{m.Groups[3].Value}-{m.Groups[4].Value}" : null;
    }

    /// <summary>The check character fits the rest of a number in its normal spelling.</summary>
    public static bool Holds(string number) => number.Length > 1 && Check(number[..^1]) == number[^1];

    /// <summary>ISO 7064 MOD 37,36; other characters than letters and digits are passed over.</summary>
    internal static char Check(string text)
    {
        var product = 36;
        foreach (var c in text.Where(char.IsAsciiLetterOrDigit))
        {
            var sum = (product + Alphabet.IndexOf(c, StringComparison.Ordinal)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }

        return Alphabet[(37 - product) % 36];
    }

    private static string Kind(ClaimWord word) => word switch
    {
        ClaimWord.Tested => "TST",
        ClaimWord.Evaluated => "TRL",
        ClaimWord.Verified => "GHG",
        ClaimWord.Validated => "GHF",
        ClaimWord.Certified => "CRT",
        ClaimWord.Declared => throw new ArgumentOutOfRangeException(nameof(word), word, "What is declared has no certificate."),
    };

    [GeneratedRegex("^CTX([A-Z]{3})([0-9]{4})([0-9]{6,9})([0-9A-Z])$")]
    private static partial Regex Shape();
}
