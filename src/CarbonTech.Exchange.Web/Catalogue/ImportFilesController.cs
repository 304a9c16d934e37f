using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>Files to take away: the empty template, and the rows of an import with their reasons.</summary>
public sealed class ImportFilesController(ReadImports read, ImportFile file, Texts texts) : ExchangeController
{
    private const string Csv = "text/csv; charset=utf-8";

    [HttpGet(Paths.ImportTemplate)]
    public IResult Template()
    {
        var culture = Texts.IsChinese ? "zh-CN" : "en";
        return Results.Bytes(Encoding.UTF8.GetBytes('\uFEFF' + Line(ListingColumns.All.Select(c => c.Label(culture)))), Csv, "catalogue.csv");
    }

    /// <summary>Every column with whether it must be filled, and each value that a column with a list takes: what the empty template cannot say.</summary>
    [HttpGet(Paths.ImportGuide)]
    public IResult Guide()
    {
        var culture = Texts.IsChinese ? "zh-CN" : "en";
        string[] head = [texts["imports.guide.column"], texts["imports.guide.required"], texts["imports.guide.value"], texts["imports.guide.label"]];
        var lines = ImportGuide.Lines.Select(l => Line([l.Column.Label(culture), texts[l.Column.Required ? "imports.guide.yes" : "imports.guide.no"], l.Value, Said(l, culture)]));
        return Results.Bytes(Encoding.UTF8.GetBytes('\uFEFF' + Line(head) + string.Concat(lines)), Csv, "columns.csv");
    }

    private string Said(ImportGuideLine line, string culture) => line.Code?.Label(culture) ?? (line.Choice is { } choice ? texts.Of(choice) : "");

    /// <summary>The file's own columns with outcome and reasons beside them, to be corrected and uploaded again; streamed.</summary>
    [HttpGet("/my/imports/{id}/rows.csv")]
    public async Task<IResult> Rows(ImportId id, bool refused = true)
    {
        if (await read.OneAsync(id, Actor, Gone) is not { } import) return NotThere();
        return Results.Stream(stream => WriteAsync(stream, id, refused), Csv, $"{Path.GetFileNameWithoutExtension(import.FileName)}-{(refused ? "refused" : "rows")}.csv");
    }

    private async Task WriteAsync(Stream stream, ImportId id, bool refusedOnly)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(true), 16 * 1024, leaveOpen: true);
        await foreach (var line in file.LinesAsync(id, refusedOnly, Words, Gone)) await writer.WriteAsync(Line(line));
    }

    private (string Outcome, string Reasons) Words(ImportLine line) => (texts.Of(line.Outcome), Reasons.Of(texts, line.Reasons));

    /// <summary>A cell that a spreadsheet program would run as a formula gets a mark before it (CWE-1236).</summary>
    private static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(c => $"\"{Plain(c).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";

    private static string Plain(string cell) => cell.Length > 1 && cell[0] is '=' or '@' ? "'" + cell : cell;
}
