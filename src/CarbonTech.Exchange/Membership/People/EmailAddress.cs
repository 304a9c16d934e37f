using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>Mail addresses: their form (RFC 5321 lengths, one @, a domain) and the spelling by which they are compared.</summary>
public static class EmailAddress
{
    public const int Longest = 254;

    public static string Normal(string email) => PlainText.Composed(email.Trim()).ToUpperInvariant();

    public static bool IsValid(string? email)
    {
        var text = email?.Trim() ?? "";
        var at = text.LastIndexOf('@');
        return at is > 0 and <= 64 && at < text.Length - 1 && text.Length <= Longest && text.IndexOf('@', StringComparison.Ordinal) == at
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or ',' or ';' or '"');
    }
}
