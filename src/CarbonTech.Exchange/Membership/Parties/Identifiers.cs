using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

internal static class Identifiers
{
    /// <summary>Without any blanks, full-width characters as their plain ones; null when nothing is left.</summary>
    internal static string? Bare(string? text)
    {
        if (text is null) return null;
        var bare = string.Concat(PlainText.Folded(text).Where(c => !char.IsWhiteSpace(c)));
        return bare.Length == 0 ? null : bare;
    }
}
