namespace CarbonTech.Exchange.Catalogue;

/// <summary>Codes of people that carry a check character.</summary>
public static class CheckedCodes
{
    /// <summary>ORCID by ISO 7064 MOD 11-2, with or without the address before it and hyphens.</summary>
    public static bool IsOrcid(string text)
    {
        var code = Orcid(text);
        if (code.Length != 16) return false;
        var total = 0;
        foreach (var c in code[..15])
        {
            if (!char.IsAsciiDigit(c)) return false;
            total = (total + (c - '0')) * 2 % 11;
        }

        var check = (12 - total) % 11;
        return code[15] == (check == 10 ? 'X' : (char)('0' + check));
    }

    /// <summary>The normal spelling: 0000-0002-1825-0097.</summary>
    public static string NormalOrcid(string text) => Orcid(text) is { Length: 16 } c ? $"{c[..4]}-{c[4..8]}-{c[8..12]}-{c[12..]}" : text;

    /// <summary>ROR: 0, six Crockford base32 characters, two digits 98 − (n × 100 mod 97).</summary>
    public static bool IsRor(string text)
    {
        const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
        var code = NormalRor(text);
        if (code.Length != 9 || code[0] != '0' || !int.TryParse(code[7..], out var check)) return false;
        long n = 0;
        foreach (var c in code[..7])
        {
            var digit = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0) return false;
            n = (n * 32) + digit;
        }

        return check == 98 - (n * 100 % 97);
    }

    public static string NormalRor(string text) => text[(text.LastIndexOf('/') + 1)..].Trim().ToLowerInvariant();

    /// <summary>统一社会信用代码 by GB 32100: weights 3^i modulo 31. Old codes exist, so a failed check warns and does not refuse.</summary>
    public static bool IsUscc(string text)
    {
        const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        if (text.Length != 18) return false;
        int sum = 0, weight = 1;
        foreach (var c in text[..17])
        {
            var digit = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0) return false;
            sum += digit * weight;
            weight = weight * 3 % 31;
        }

        return text[17] == Alphabet[(31 - (sum % 31)) % 31];
    }

    private static string Orcid(string text) => text[(text.LastIndexOf('/') + 1)..].Replace("-", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
}
