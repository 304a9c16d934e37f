namespace CarbonTech.Exchange.Membership;

/// <summary>ORCID identifier of a researcher: sixteen characters in groups of four, the last one by ISO 7064 MOD 11-2.</summary>
public static class Orcid
{
    /// <summary>In groups of four without the address before them; null when there is nothing.</summary>
    public static string? Normal(string? text)
    {
        if (Identifiers.Bare(text)?.ToUpperInvariant() is not { } bare) return null;
        var plain = bare[(bare.LastIndexOf('/') + 1)..].Replace("-", "", StringComparison.Ordinal);
        return plain.Length == 16 ? $"{plain[..4]}-{plain[4..8]}-{plain[8..12]}-{plain[12..]}" : plain;
    }

    public static bool IsValid(string id)
    {
        if (id.Length != 19 || id[4] != '-' || id[9] != '-' || id[14] != '-') return false;
        var plain = id.Replace("-", "", StringComparison.Ordinal);
        if (plain.Length != 16 || plain[..15].Any(c => !char.IsAsciiDigit(c))) return false;
        var check = (12 - (plain[..15].Aggregate(0, (total, c) => (total + (c - '0')) * 2 % 11) % 11)) % 11;
        return plain[15] == (check == 10 ? 'X' : (char)('0' + check));
    }
}
