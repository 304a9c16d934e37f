using System.Text;

namespace CarbonTech.Exchange.Kernel;

/// <summary>Text as the record holds it: without what no feed, sheet or printed document can carry (XML 1.0, 2.2) and no comparison can normalise – control
/// characters other than tab and line ends, halves of pairs, U+FFFE and U+FFFF. The soft line break and the page break of word processors become line ends.</summary>
public static class PlainText
{
    /// <summary>The text without what it cannot hold.</summary>
    public static string Of(string text)
    {
        if (text.All(Holds)) return text;
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) kept.Append(text, i++, 2);
            else if (text[i] is '\v' or '\f') kept.Append('\n');
            else if (Holds(text[i])) kept.Append(text[i]);
        }

        return kept.ToString();
    }

#pragma warning disable RS0030 // The one place that normalises: what throws was left out.
    /// <summary>Compatibility forms made one (full-width digits are digits): how what was typed is read and compared.</summary>
    public static string Folded(string text) => Of(text).Normalize(NormalizationForm.FormKC);

    /// <summary>One spelling of the same letters: how what was typed is kept where its bytes count.</summary>
    public static string Composed(string text) => Of(text).Normalize();
#pragma warning restore RS0030

    /// <summary>A character that stands by itself and can be kept.</summary>
    private static bool Holds(char c) => c is '\t' or '\n' or '\r' || (!char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE');
}
