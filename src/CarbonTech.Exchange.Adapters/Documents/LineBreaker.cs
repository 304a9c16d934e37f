using System.Globalization;
using System.Text;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>Where a line may end: between Chinese characters, after spaces and hyphens of other scripts; a line never begins with a closing mark nor ends
/// with an opening one (标点避头尾). A word wider than the line is cut where it must.</summary>
internal static class LineBreaker
{
    private const string NeverFirst = "，。、；：？！…—～·）〕】》〉」』”’％‰℃,.;:?!)]}%/";
    private const string NeverLast = "（〔【《〈「『“‘([{¥￥§";

    /// <summary>The lines of drawable text for this width; an empty text has none.</summary>
    public static IReadOnlyList<string> Lines(string text, float width, Func<string, float> measure)
    {
        var lines = new List<string>();
        if (text.Length == 0) return lines;
        foreach (var paragraph in text.Split('\n')) Fill(lines, paragraph, width, measure);
        return lines;
    }

    private static void Fill(List<string> lines, string paragraph, float width, Func<string, float> measure)
    {
        var line = new StringBuilder();
        var used = 0f;
        foreach (var piece in Pieces(paragraph).SelectMany(p => Cut(p, width, measure)))
        {
            if (line.Length > 0 && used + measure(piece.TrimEnd()) > width)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += measure(piece);
        }

        lines.Add(line.ToString().TrimEnd());
    }

    /// <summary>The smallest parts between which a line may end.</summary>
    internal static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        var before = "";
        foreach (var element in Elements(text))
        {
            if (piece.Length > 0 && MayBreak(before, element))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(element);
            before = element;
        }

        if (piece.Length > 0) yield return piece.ToString();
    }

    private static bool MayBreak(string before, string after)
    {
        if (after is " " || NeverFirst.Contains(after, StringComparison.Ordinal) || NeverLast.Contains(before, StringComparison.Ordinal)) return false;
        return before is " " or "-" or "–" or "_" || IsWide(before) || IsWide(after);
    }

    private static bool IsWide(string element) => Rune.GetRuneAt(element, 0).Value is >= 0x2E80 and < 0xA4D0 or >= 0xF900 and < 0xFB00 or >= 0xFF00 and < 0xFFF0 or >= 0x1F000;

    private static IEnumerable<string> Cut(string piece, float width, Func<string, float> measure)
    {
        if (measure(piece.TrimEnd()) <= width) return [piece];
        var parts = new List<string>();
        var part = "";
        foreach (var element in Elements(piece))
        {
            if (part.Length > 0 && measure(part + element) > width)
            {
                parts.Add(part);
                part = "";
            }

            part += element;
        }

        parts.Add(part);
        return parts;
    }

    private static IEnumerable<string> Elements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();) yield return elements.GetTextElement();
    }
}
