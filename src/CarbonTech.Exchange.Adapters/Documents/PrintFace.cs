using System.Text;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>A shipped font: its outlines, and its shaper. Not for several threads at once.</summary>
internal sealed class PrintFace : IDisposable
{
    private readonly SKTypeface typeface;
    private readonly SKShaper shaper;
    private readonly SKFont glyphs;

    private PrintFace(byte[] file)
    {
        Outlines = new TrueTypeFont(file);
        using var data = SKData.CreateCopy(file);
        typeface = SKTypeface.FromData(data);
        (shaper, glyphs) = (new SKShaper(typeface), new SKFont(typeface));
    }

    public TrueTypeFont Outlines { get; }

    public static PrintFace Open(string file) => new(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "Fonts", file)));

    public bool Has(Rune rune) => Glyph(rune) != 0;

    public ushort Glyph(Rune rune) => glyphs.GetGlyph(rune.Value);

    public SKFont Sized(float size) => Sized(typeface, size);

    public SKShaper.Result Shape(string text, SKFont font) => shaper.Shape(text, font);

    public static SKFont Sized(SKTypeface typeface, float size) =>
        new(typeface, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };

    public void Dispose()
    {
        glyphs.Dispose();
        shaper.Dispose();
        typeface.Dispose();
    }
}
