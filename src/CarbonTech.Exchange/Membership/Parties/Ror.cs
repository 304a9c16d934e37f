namespace CarbonTech.Exchange.Membership;

/// <summary>ROR identifier of a research organisation: 0, six characters of Crockford's base 32, two check digits (98 − 100 n mod 97).</summary>
public static class Ror
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The nine characters without the address before them, in small letters; null when there is nothing.</summary>
    public static string? Normal(string? text) => Identifiers.Bare(text)?.ToLowerInvariant() is { } bare ? bare[(bare.LastIndexOf('/') + 1)..] : null;

    public static bool IsValid(string id)
    {
        if (id.Length != 9 || id[0] != '0' || id[..7].Any(c => !Alphabet.Contains(c, StringComparison.Ordinal))) return false;
        if (!char.IsAsciiDigit(id[7]) || !char.IsAsciiDigit(id[8])) return false;
        var number = id[..7].Aggregate(0L, (n, c) => (n * 32) + Alphabet.IndexOf(c, StringComparison.Ordinal));
        return 98 - (number * 100 % 97) == ((id[7] - '0') * 10) + (id[8] - '0');
    }
}
