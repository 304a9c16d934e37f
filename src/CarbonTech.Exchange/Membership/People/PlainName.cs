using System.Globalization;
using System.Text;

namespace CarbonTech.Exchange.Membership;

/// <summary>A name that stands in signatures and contracts reads as it is stored: no control characters, and none that are invisible or turn the
/// direction of the text, by which one name could be made to look like another (Unicode Technical Report 36).</summary>
public static class PlainName
{
    public static bool Is(string? name) => name is null || name.EnumerateRunes().All(r => Reads(Rune.GetUnicodeCategory(r)));

    private static bool Reads(UnicodeCategory kind) => kind is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);
}
