using CarbonTech.Exchange.Kernel.Printing;
using SkiaSharp;
using static CarbonTech.Exchange.Adapters.Documents.PageFlow;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>Draws PDF by Skia, text shaped by HarfBuzz, with those glyphs of the shipped fonts that the document uses. One document at a time: a print takes milliseconds.</summary>
internal sealed class SkiaPrinter : IDocumentPrinter, IDisposable
{
    private const float Code = 84;
    private readonly Lock gate = new();
    private PrintFace? regular;
    private PrintFace? strong;

    public byte[] Print(PrintedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        lock (gate)
        {
            using var faces = new PrintFaces(regular ??= PrintFace.Open("NotoSansSC-Regular.ttf"), strong ??= PrintFace.Open("NotoSansSC-SemiBold.ttf"));
            var flow = new PageFlow(faces);
            Head(flow, document);
            var parts = new PartWriter(flow);
            foreach (var part in document.Parts) parts.Write(part);
            using (var nowhere = new SKNoDrawCanvas((int)PageFlow.Width, (int)PageFlow.Height)) Pages(flow, document, _ => nowhere, () => { });
            faces.Settle();
            return Render(flow, document);
        }
    }

    public void Dispose()
    {
        regular?.Dispose();
        strong?.Dispose();
    }

    private static void Head(PageFlow flow, PrintedDocument document)
    {
        var top = flow.Y;
        var width = Measure - (document.Page is null ? 0 : Code + 36);
        if (document.Issuer is { } issuer) flow.Row([new(Left, width, flow.Lines(issuer, width, PrintVoice.Issuer, PrintVoice.HeadingEn))]);
        flow.Space(10);
        flow.Row([new(Left, width, flow.Lines(document.Title, width, PrintVoice.Title, PrintVoice.TitleEn))]);
        flow.Space(6);
        flow.Row([new(Left, width, [.. flow.Lines(document.Number, width, PrintVoice.Number)])]);
        if (document.Page is { } page) Page(flow, page, document.PageNote, top);
        flow.Space(10);
        flow.Rule(PrintVoice.Pine, 1.4f);
        flow.Space(10);
    }

    private static void Page(PageFlow flow, Uri page, Bilingual? note, float top)
    {
        var square = SKRect.Create(Right - Code, top - 8, Code, Code);
        var lines = note is null ? [] : flow.Lines(note, Code + 20, PrintVoice.Small, PrintVoice.Small);
        flow.Draw(canvas =>
        {
            QrDrawing.Draw(canvas, page, square);
            canvas.DrawUrlAnnotation(square, page.AbsoluteUri);
            for (var i = 0; i < lines.Count; i++) flow.Text(canvas, lines[i].Text, Right, square.Bottom + 8 + (i * 10), PrintVoice.Small, atRight: true);
        });
        flow.DownTo(square.Bottom + 4 + (lines.Count * 10));
        var links = flow.Lines(page.AbsoluteUri, Measure, PrintVoice.Link).ToList();
        var y = flow.Y;
        flow.Draw(canvas => canvas.DrawUrlAnnotation(new SKRect(Left, y, Right, y + (links.Count * 10)), page.AbsoluteUri));
        flow.Row([new(Left, Measure, links)]);
    }

    private static byte[] Render(PageFlow flow, PrintedDocument document)
    {
        using var stream = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(stream, Metadata(document)))
        {
            Pages(flow, document, _ => pdf.BeginPage(Width, Height), pdf.EndPage);
            pdf.Close();
        }

        return stream.ToArray();
    }

    private static void Pages(PageFlow flow, PrintedDocument document, Func<int, SKCanvas> begin, Action end)
    {
        for (var i = 0; i < flow.Pages.Count; i++)
        {
            var canvas = begin(i);
            foreach (var draw in flow.Pages[i]) draw(canvas);
            Edges(flow, canvas, document, i + 1);
            end();
        }
    }

    private static SKDocumentPdfMetadata Metadata(PrintedDocument document) => new()
    {
        Title = $"{document.Title.Zh} {document.Title.En} {document.Number}".Trim(),
        Author = document.Issuer is { } issuer ? $"{issuer.Zh} {issuer.En}".Trim() : "CarbonTech.Exchange",
        Subject = document.Number,
        Keywords = document.Page?.AbsoluteUri ?? "",
        Creator = "CarbonTech.Exchange",
        Producer = "CarbonTech.Exchange",
        Creation = document.DatedAt.UtcDateTime,
        Modified = document.DatedAt.UtcDateTime,
        EncodingQuality = 101,
        RasterDpi = 300,
    };

    private static void Edges(PageFlow flow, SKCanvas canvas, PrintedDocument document, int number)
    {
        if (number > 1)
        {
            flow.Text(canvas, document.Number, Left, 38, PrintVoice.Small);
            var title = flow.Lines(document.Title.Zh, Measure / 2, PrintVoice.Small).FirstOrDefault();
            if (title is not null) flow.Text(canvas, title.Text, Right, 38, PrintVoice.Small, atRight: true);
            Horizontal(canvas, 46, PrintVoice.Rule, 0.6f);
        }

        const float Foot = Height - 50;
        Horizontal(canvas, Foot, PrintVoice.Rule, 0.6f);
        var lines = document.Foot is { } foot ? flow.Lines(foot, Measure - 110, PrintVoice.Small, PrintVoice.Small) : [];
        for (var i = 0; i < Math.Min(lines.Count, 3); i++) flow.Text(canvas, lines[i].Text, Left, Foot + 12 + (i * 10), PrintVoice.Small);
        flow.Text(canvas, $"第 {number} 页，共 {flow.Pages.Count} 页", Right, Foot + 12, PrintVoice.Small, atRight: true);
        flow.Text(canvas, $"Page {number} of {flow.Pages.Count}", Right, Foot + 22, PrintVoice.Small, atRight: true);
    }
}
