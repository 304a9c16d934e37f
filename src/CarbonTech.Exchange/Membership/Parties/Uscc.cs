namespace CarbonTech.Exchange.Membership;

/// <summary>统一社会信用代码 (GB 32100-2015): 18 characters without I, O, S, V, Z; the last one checks the others modulo 31.</summary>
public static class Uscc
{
    public const int Length = 18;
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>Without blanks, in capitals; null when there is nothing.</summary>
    public static string? Normal(string? text) => Identifiers.Bare(text)?.ToUpperInvariant();

    /// <summary>The code has its form and its check character. A wrong one is only doubtful: codes of before the standard exist.</summary>
    public static bool IsValid(string code)
    {
        if (code.Length != Length || code.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal))) return false;
        var sum = Weights.Select((weight, at) => weight * Alphabet.IndexOf(code[at], StringComparison.Ordinal)).Sum();
        return Alphabet[(31 - (sum % 31)) % 31] == code[^1];
    }
}
