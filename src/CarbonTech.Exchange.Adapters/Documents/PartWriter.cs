using CarbonTech.Exchange.Kernel.Printing;
using SkiaSharp;
using static CarbonTech.Exchange.Adapters.Documents.PageFlow;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>Sets the parts of a document.</summary>
internal sealed class PartWriter(PageFlow flow)
{
    private const float LabelWidth = 128;
    private const float Gap = 14;

    public void Write(PrintedPart part)
    {
        switch (part)
        {
            case PrintedPart.Heading heading: Heading(heading.Text); break;
            case PrintedPart.Paragraph paragraph: Paragraph(paragraph.Text); break;
            case PrintedPart.Note note: Note(note.Text); break;
            case PrintedPart.Facts facts: Facts(facts); break;
            case PrintedPart.Table table: Table(table); break;
            case PrintedPart.Items items: Items(items); break;
            case PrintedPart.Signatures signatures: Signatures(signatures.Signed); break;
            default: throw new ArgumentOutOfRangeException(nameof(part), part, "There is no such part.");
        }
    }

    private void Heading(Bilingual text)
    {
        flow.Space(14);
        var lines = flow.Lines(text, Measure, PrintVoice.Heading, PrintVoice.HeadingEn);
        flow.Need(lines.Sum(l => l.Voice.Leading) + 42);
        flow.Row([new(Left, Measure, lines)]);
        flow.Space(3);
        flow.Rule(PrintVoice.RuleStrong);
        flow.Space(4);
    }

    private void Paragraph(Bilingual text)
    {
        flow.Space(4);
        flow.Row([new(Left, Measure, flow.Lines(text, Measure, PrintVoice.Body, PrintVoice.BodyEn))]);
        flow.Space(4);
    }

    private void Note(Bilingual text)
    {
        const float Indent = 12;
        flow.Space(8);
        flow.Row([new(Left + Indent, Measure - Indent, flow.Lines(text, Measure - Indent, PrintVoice.Body, PrintVoice.BodyEn))], (canvas, top, bottom) =>
        {
            using var paint = new SKPaint { Color = PrintVoice.Pine };
            canvas.DrawRect(new SKRect(Left, top + 1, Left + 2.5f, bottom - 1), paint);
        });
        flow.Space(8);
    }

    private void Facts(PrintedPart.Facts facts)
    {
        foreach (var (label, value) in facts.Rows)
        {
            var width = Measure - LabelWidth - Gap;
            flow.Space(3);
            flow.Row([
                new(Left, LabelWidth, flow.Lines(label, LabelWidth, PrintVoice.Label, PrintVoice.Small)),
                new(Left + LabelWidth + Gap, width, flow.Lines(value, width, PrintVoice.Body, PrintVoice.BodyEn))]);
            flow.Space(3);
            flow.Rule(PrintVoice.Rule);
        }

        flow.Space(4);
    }

    private void Table(PrintedPart.Table table)
    {
        var all = table.Columns.Sum(c => c.Share);
        var room = Measure - (Gap * (table.Columns.Count - 1));
        var columns = new List<(float X, float Width, bool Numeric)>();
        foreach (var column in table.Columns)
        {
            var x = columns.Count == 0 ? Left : columns[^1].X + columns[^1].Width + Gap;
            columns.Add((x, room * column.Share / all, column.Numeric));
        }

        flow.Need(70);
        flow.WithHeader(() => Cells(columns, [.. table.Columns.Select(c => c.Header)], PrintVoice.Label, PrintVoice.Small, PrintVoice.RuleStrong));
        foreach (var row in table.Rows) Cells(columns, row, PrintVoice.Body, PrintVoice.BodyEn, PrintVoice.Rule);
        flow.WithoutHeader();
        flow.Space(4);
    }

    private void Cells(List<(float X, float Width, bool Numeric)> columns, IReadOnlyList<Bilingual> texts, PrintVoice zh, PrintVoice en, SKColor rule)
    {
        flow.Space(3);
        flow.Row([.. columns.Select((c, i) => new Cell(c.X, c.Width, flow.Lines(texts[i], c.Width, zh, en), c.Numeric))]);
        flow.Space(3);
        flow.Rule(rule);
    }

    private void Items(PrintedPart.Items items)
    {
        const float Indent = 20;
        foreach (var (text, index) in items.Texts.Select((t, i) => (t, i)))
        {
            var mark = items.Numbered ? $"{index + 1}." : "–";
            flow.Space(2);
            flow.Row([
                new(Left, Indent, [new(mark, PrintVoice.Body)]),
                new(Left + Indent, Measure - Indent, flow.Lines(text, Measure - Indent, PrintVoice.Body, PrintVoice.BodyEn))]);
            flow.Space(2);
        }
    }

    private void Signatures(IReadOnlyList<PrintedPart.Signature> signed)
    {
        const float Between = 28;
        const float Column = (Measure - Between) / 2;
        foreach (var pair in signed.Chunk(2))
        {
            var cells = pair.Select((s, i) => new Cell(Left + (i * (Column + Between)), Column, Signed(s, Column))).ToList();
            flow.Space(12);
            flow.Need(cells.Max(c => c.Height));
            flow.Row(cells);
        }
    }

    private List<Line> Signed(PrintedPart.Signature signature, float width) =>
    [
        .. flow.Lines(signature.Role, width, PrintVoice.Label, PrintVoice.Small),
        .. signature.Name.Length > 0 ? flow.Lines(signature.Name, width, PrintVoice.Number) : [new("", PrintVoice.Title), new("________________________", PrintVoice.Body)],
        .. flow.Lines(signature.Declaration, width, PrintVoice.BodyEn, PrintVoice.Small),
        .. signature.At is { } at ? flow.Lines(BeijingTime.Of(at), width, PrintVoice.Small) : [],
    ];
}
