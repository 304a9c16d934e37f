using SkiaSharp;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>A font as one document uses it. Until <see cref="Settle"/> drawing only notes the glyphs; then the document's own small font draws them.</summary>
internal sealed class DocumentFace(PrintFace face) : IDisposable
{
    private readonly Dictionary<ushort, int> used = [];
    private readonly Dictionary<float, SKFont> whole = [];
    private readonly Dictionary<float, SKFont> own = [];
    private IReadOnlyDictionary<ushort, ushort> numbers = new Dictionary<ushort, ushort>();
    private SKTypeface? typeface;

    public PrintFace Face => face;

    public float Width(string text, float size) => face.Shape(text, Whole(size)).Width;

    /// <summary>Draws with the left end of the base line at the point and answers the width.</summary>
    public float Draw(SKCanvas canvas, string text, SKPoint at, float size, SKPaint paint)
    {
        var shaped = face.Shape(text, Whole(size));
        if (typeface is null) Note(text, shaped.Codepoints);
        else DrawOwn(canvas, [.. shaped.Codepoints.Select(c => numbers[(ushort)c])], shaped.Points, at, size, paint);
        return shaped.Width;
    }

    public void Settle()
    {
        var (file, order) = face.Outlines.Subset(used);
        using var data = SKData.CreateCopy(file);
        typeface = SKTypeface.FromData(data);
        numbers = order;
    }

    public void Dispose()
    {
        foreach (var font in whole.Values.Concat(own.Values)) font.Dispose();
        typeface?.Dispose();
    }

    private void Note(string text, uint[] glyphs)
    {
        foreach (var rune in text.EnumerateRunes()) used[face.Glyph(rune)] = rune.Value;
        foreach (var glyph in glyphs) used.TryAdd((ushort)glyph, 0);
    }

    private void DrawOwn(SKCanvas canvas, ushort[] glyphs, SKPoint[] points, SKPoint at, float size, SKPaint paint)
    {
        if (glyphs.Length == 0) return;
        if (!own.TryGetValue(size, out var font)) own[size] = font = PrintFace.Sized(typeface!, size);
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(glyphs, font, points);
        using var blob = builder.Build();
        canvas.DrawText(blob, at.X, at.Y, paint);
    }

    private SKFont Whole(float size) => whole.TryGetValue(size, out var font) ? font : whole[size] = face.Sized(size);
}
