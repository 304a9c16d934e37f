using System.Globalization;
using System.Text;
using SkiaSharp;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>The two shipped weights as one document uses them. The strong one has the common characters; a rarer one in a strong text comes from the regular
/// font, and one that neither has is named by its code point.</summary>
internal sealed class PrintFaces(PrintFace regularFace, PrintFace strongFace) : IDisposable
{
    private readonly DocumentFace regular = new(regularFace);
    private readonly DocumentFace strong = new(strongFace);
    private readonly Dictionary<(string Text, PrintVoice Voice), float> widths = [];

    /// <summary>The text as it can be drawn: no control characters, and what no font has as its code point.</summary>
    public string Drawable(string text)
    {
        var into = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') into.Append('\n');
            else if (rune.Value == '\t') into.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format || SelectsVariant(rune)) continue;
            else if (regularFace.Has(rune)) into.Append(rune);
            else into.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }

        return into.ToString();
    }

    /// <summary>The width of a piece of drawable text; asked often for the same pieces.</summary>
    public float Width(string text, PrintVoice voice)
    {
        if (widths.TryGetValue((text, voice), out var known)) return known;
        return widths[(text, voice)] = Runs(text, voice).Sum(r => r.Face.Width(r.Text, voice.Size));
    }

    public void Draw(SKCanvas canvas, string text, SKPoint at, PrintVoice voice)
    {
        using var paint = new SKPaint { Color = voice.Colour, IsAntialias = true };
        foreach (var (run, face) in Runs(text, voice)) at.X += face.Draw(canvas, run, at, voice.Size, paint);
    }

    /// <summary>Everything was drawn once: from now on it is drawn with the document's own fonts.</summary>
    public void Settle()
    {
        regular.Settle();
        strong.Settle();
    }

    public void Dispose()
    {
        regular.Dispose();
        strong.Dispose();
    }

    /// <summary>A selector of a written variant: without it the character itself is read (Unicode 23.4).</summary>
    private static bool SelectsVariant(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;

    private IEnumerable<(string Text, DocumentFace Face)> Runs(string text, PrintVoice voice)
    {
        if (!voice.Strong || text.EnumerateRunes().All(strongFace.Has))
        {
            yield return (text, voice.Strong ? strong : regular);
            yield break;
        }

        var run = new StringBuilder();
        var inStrong = true;
        foreach (var rune in text.EnumerateRunes())
        {
            var has = strongFace.Has(rune);
            if (has != inStrong && run.Length > 0)
            {
                yield return (run.ToString(), inStrong ? strong : regular);
                run.Clear();
            }

            inStrong = has;
            run.Append(rune);
        }

        yield return (run.ToString(), inStrong ? strong : regular);
    }
}
