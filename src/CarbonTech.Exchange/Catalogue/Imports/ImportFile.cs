using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The file of an import with what was found about each row, in the file's own columns: to be corrected and uploaded again. Streams; the
/// outcome and reasons columns are left out again when it comes back.</summary>
public sealed class ImportFile
{
    public const string OutcomeHeader = "结果 / Result";
    public const string ReasonsHeader = "原因 / Reasons";
    private const int Page = 500;
    private readonly Dbs dbs;
    private readonly OpenSheets sheets;

    internal ImportFile(Dbs dbs, OpenSheets sheets) => (this.dbs, this.sheets) = (dbs, sheets);

    public static bool IsOurs(string header) => header is OutcomeHeader or ReasonsHeader;

    /// <summary>Rows as lines of cells, the header first; only the refused ones when asked.</summary>
    /// <param name="reasons">Puts a row's outcome and reasons into words.</param>
    public async IAsyncEnumerable<IReadOnlyList<string>> LinesAsync(ImportId id, bool refusedOnly, Func<ImportLine, (string Outcome, string Reasons)> reasons,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var file = await dbs.ReadAsync(db => db.Imports.Where(i => i.Id == id).Select(i => i.File).SingleAsync(ct));
        var headers = new List<string>();
        var (stream, rows) = await sheets.ReadAsync(file, ct);
        await using (stream)
        {
            foreach (var page in rows.Where(r => !r.Broken).Chunk(Page))
            {
                if (headers.Count == 0)
                {
                    headers.AddRange(page.SelectMany(r => r.Cells.Select(c => c.Key)).Distinct().Where(h => !IsOurs(h)));
                    yield return [.. headers, OutcomeHeader, ReasonsHeader];
                }

                var (first, last) = (page[0].Number, page[^1].Number);
                var found = await dbs.ReadAsync(db => db.ImportRows.Where(r => r.Import == id && r.Number >= first && r.Number <= last).ToDictionaryAsync(r => r.Number, ct));
                foreach (var row in page)
                {
                    if (!found.TryGetValue(row.Number, out var line) || (refusedOnly && line.Outcome != RowOutcome.Refused)) continue;
                    var (outcome, why) = reasons(ImportLine.Of(line));
                    var cells = row.Cells.ToDictionary(c => c.Key, c => c.Value);
                    yield return [.. headers.Select(h => cells.GetValueOrDefault(h, "")), outcome, why];
                }
            }
        }
    }
}
