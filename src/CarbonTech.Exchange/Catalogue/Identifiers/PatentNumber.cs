using System.Text;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A patent's number in one spelling, whatever the writer's spaces, dots, slashes and prefixes were. Chinese application numbers carry a check
/// digit (weights 2…9,2…5 modulo 11, 10 is X), which is verified; foreign numbers are checked by form alone.</summary>
public sealed partial record PatentNumber(string Normal, PatentKind Kind, bool WrittenAsGranted)
{
    /// <summary>Reads any spelling; false when it is no patent number or its check digit is wrong.</summary>
    public static PatentNumberFault Read(string text, out PatentNumber? number)
    {
        number = null;
        var written = Squeeze(text);
        var granted = written.StartsWith("ZL", StringComparison.Ordinal);
        if (Chinese().Match(written) is { Success: true } match) return ReadChinese(match, granted, out number);
        if (granted || !Foreign().IsMatch(written)) return PatentNumberFault.Unreadable;
        number = new(written, ChinesePublication(written) ?? PatentKind.Foreign, false);
        return PatentNumberFault.None;
    }

    /// <summary>The normal spelling of whatever was typed, or null: what a search box asks.</summary>
    public static string? NormalOrNull(string text) => Read(text, out var number) == PatentNumberFault.None ? number!.Normal : null;

    /// <summary>A Chinese application or patent number, which may be printed with ZL after grant.</summary>
    internal static bool IsChinese(string normal) => normal.StartsWith("CN", StringComparison.Ordinal) && normal.Contains('.', StringComparison.Ordinal);

    private static PatentNumberFault ReadChinese(Match match, bool granted, out PatentNumber? number)
    {
        var digits = match.Groups["digits"].Value;
        var kind = match.Groups["kind"].Value[0];
        var check = match.Groups["check"].Value;
        number = null;
        if (check.Length > 0 && check[0] != CheckDigit(digits)) return PatentNumberFault.CheckDigit;
        if (check.Length == 0) check = CheckDigit(digits).ToString();
        number = new($"CN{digits}.{check}", kind is '1' or '8' ? PatentKind.Invention : kind is '3' ? PatentKind.Design : PatentKind.UtilityModel, granted);
        return PatentNumberFault.None;
    }

    private static char CheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++) sum += (digits[i] - '0') * ((i % 8) + 2);
        return sum % 11 == 10 ? 'X' : (char)('0' + (sum % 11));
    }

    private static PatentKind? ChinesePublication(string written) => !written.StartsWith("CN", StringComparison.Ordinal) ? null : written[2] switch
    {
        '1' => PatentKind.Invention,
        '2' => PatentKind.UtilityModel,
        '3' => PatentKind.Design,
        _ => null,
    };

    private static string Squeeze(string text)
    {
        var into = new StringBuilder(text.Length);
        foreach (var c in PlainText.Folded(text))
        {
            if (!char.IsWhiteSpace(c) && c is not (',' or '-' or '/' or '·')) into.Append(char.ToUpperInvariant(c));
        }

        return into.ToString();
    }

    [GeneratedRegex(@"^(CN|ZL)?(?<digits>((19|20)\d{2}(?<kind>[12389])\d{7})|(\d{2}(?<kind>[12389])\d{5}))(\.?(?<check>[0-9X]))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(CN[123]\d{8}(A|B|C|U|Y|S|D)\d?|US(19|20)\d{9}A[129]|US\d{6,9}(B[12])?|EP\d{8}\.\d|EP\d{7}(A[1-489]|B[1-39])?|PCT[A-Z]{2}(19|20)\d{8}|WO(19|20)\d{8}(A[1-489])?|(JP|KR|DE|GB|FR|CA|AU)[A-Z]?\d{5,13}([A-Z]\d?)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Foreign();
}
