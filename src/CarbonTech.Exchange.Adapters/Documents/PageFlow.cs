using CarbonTech.Exchange.Kernel.Printing;
using SkiaSharp;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>Rows set one below the other over A4 pages. Rows are kept as what to draw, so that every page knows the count of pages when it is drawn.</summary>
internal sealed class PageFlow(PrintFaces faces)
{
    public const float Width = 595.28f;
    public const float Height = 841.89f;
    public const float Left = 56;
    public const float Right = Width - 56;
    public const float Measure = Right - Left;
    private const float Top = 62;
    private const float Bottom = Height - 66;

    /// <summary>A row higher than this may begin at the foot of a page and go on over it; a lower one goes to the next page whole.</summary>
    private const float Whole = 120;

    private readonly List<List<Action<SKCanvas>>> pages = [[]];
    private Action? header;

    public IReadOnlyList<IReadOnlyList<Action<SKCanvas>>> Pages => pages;

    public float Y { get; private set; } = Top;

    /// <summary>A line of text as it will stand.</summary>
    internal sealed record Line(string Text, PrintVoice Voice);

    /// <summary>Lines in a column of a row.</summary>
    internal sealed record Cell(float X, float Width, IReadOnlyList<Line> Lines, bool AtRight = false)
    {
        public float Height => Lines.Sum(l => l.Voice.Leading);
    }

    /// <summary>Chinese first, English beneath in the second voice.</summary>
    public IReadOnlyList<Line> Lines(Bilingual text, float width, PrintVoice zh, PrintVoice en) =>
        [.. Lines(text.Zh, width, zh), .. Lines(Narrow(text.En), width, text.Zh.Length == 0 ? en with { Colour = PrintVoice.Ink } : en)];

    public IEnumerable<Line> Lines(string text, float width, PrintVoice voice) =>
        LineBreaker.Lines(faces.Drawable(text), width, t => faces.Width(t, voice)).Select(l => new Line(l, voice));

    public void Space(float points) => Y += Y > Top ? points : 0;

    /// <summary>Begins a new page unless this much room is left.</summary>
    public void Need(float points)
    {
        if (Y + points > Bottom && Y > Top) NextPage();
    }

    /// <summary>Repeats itself at the head of every page that begins until <see cref="WithoutHeader"/>.</summary>
    public void WithHeader(Action draw)
    {
        draw();
        header = draw;
    }

    public void WithoutHeader() => header = null;

    /// <summary>Sets the cells beside each other and goes on below the longest; lines that have no room go over to the next page.</summary>
    /// <param name="cells">The columns.</param>
    /// <param name="beside">Draws beside each stretch of the row, from its upper to its lower edge.</param>
    public void Row(IReadOnlyList<Cell> cells, Action<SKCanvas, float, float>? beside = null)
    {
        var height = cells.Max(c => c.Height);
        if (height <= Whole) Need(height);
        var next = new int[cells.Count];
        while (true)
        {
            var top = Y;
            var lowest = cells.Select((cell, i) => Stretch(cell, ref next[i], top)).Max();
            if (beside is not null && lowest > top) pages[^1].Add(canvas => beside(canvas, top, lowest));
            Y = lowest;
            if (cells.Select((c, i) => next[i] < c.Lines.Count).All(more => !more)) return;
            NextPage();
        }
    }

    public void Rule(SKColor colour, float weight = 0.6f)
    {
        var y = Y;
        pages[^1].Add(canvas => Horizontal(canvas, y, colour, weight));
    }

    public void Draw(Action<SKCanvas> draw) => pages[^1].Add(draw);

    public void DownTo(float y) => Y = Math.Max(Y, y);

    public void Text(SKCanvas canvas, string text, float x, float baseline, PrintVoice voice, bool atRight = false) =>
        faces.Draw(canvas, text, new(atRight ? x - faces.Width(text, voice) : x, baseline), voice);

    public static void Horizontal(SKCanvas canvas, float y, SKColor colour, float weight)
    {
        using var paint = new SKPaint { Color = colour, StrokeWidth = weight, Style = SKPaintStyle.Stroke };
        canvas.DrawLine(Left, y, Right, y, paint);
    }

    /// <summary>The curly marks of a Chinese font are as wide as a character; English takes the straight ones.</summary>
    private static string Narrow(string english) => english.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');

    private float Stretch(Cell cell, ref int next, float top)
    {
        var y = top;
        for (; next < cell.Lines.Count && (y + cell.Lines[next].Voice.Leading <= Bottom || top <= Top && y == top); next++)
        {
            var (line, voice) = (cell.Lines[next].Text, cell.Lines[next].Voice);
            var baseline = y + (voice.Leading / 2) + (voice.Size * 0.36f);
            pages[^1].Add(canvas => Text(canvas, line, cell.AtRight ? cell.X + cell.Width : cell.X, baseline, voice, cell.AtRight));
            y += voice.Leading;
        }

        return y;
    }

    private void NextPage()
    {
        pages.Add([]);
        Y = Top;
        header?.Invoke();
    }
}
