using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Keeps the file of a running job open between its steps, so that a step need not skip what was read before. After a crash, or on another node,
/// the file is opened again and read up to the cursor.</summary>
internal sealed class OpenSheets(IFileStore files, IEnumerable<ISheetReader> readers) : IDisposable
{
    private sealed record Open(Stream File, IEnumerator<SheetRow> Rows) : IDisposable
    {
        public long At { get; set; }

        public void Dispose()
        {
            Rows.Dispose();
            File.Dispose();
        }
    }

    private readonly Dictionary<JobId, Open> open = [];

    /// <summary>The next rows after the cursor (rows read so far); an empty list at the end, where the file is closed.</summary>
    public async Task<List<SheetRow>> NextAsync(JobId job, string file, long cursor, int most, CancellationToken ct)
    {
        var sheet = await AtAsync(job, file, cursor, ct);
        var rows = new List<SheetRow>(most);
        while (rows.Count < most && sheet.Rows.MoveNext()) rows.Add(sheet.Rows.Current);
        sheet.At += rows.Count;
        if (rows.Count < most) Close(job);
        return rows;
    }

    /// <summary>All rows of a stored file, from its beginning.</summary>
    public async Task<(Stream File, IEnumerable<SheetRow> Rows)> ReadAsync(string file, CancellationToken ct)
    {
        var stream = await files.OpenAsync(file, ct);
        var head = new byte[512];
        var length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        stream.Position = 0;
        var reader = readers.FirstOrDefault(r => r.Reads(head.AsSpan(0, length))) ?? throw new UnreadableSheetException("No reader knows this kind of file.");
        return (stream, reader.Read(stream).Select(Plain));
    }

    public void Close(JobId job)
    {
        if (open.Remove(job, out var sheet)) sheet.Dispose();
    }

    public void Dispose()
    {
        foreach (var job in open.Keys.ToList()) Close(job);
    }

    /// <summary>What a file says goes the way of what is typed.</summary>
    private static SheetRow Plain(SheetRow row) => row with { Cells = [.. row.Cells.Select(c => KeyValuePair.Create(PlainText.Of(c.Key), PlainText.Of(c.Value)))] };

    private async Task<Open> AtAsync(JobId job, string file, long cursor, CancellationToken ct)
    {
        if (open.TryGetValue(job, out var sheet) && sheet.At == cursor) return sheet;
        Close(job);
        var (stream, rows) = await ReadAsync(file, ct);
        sheet = new(stream, rows.GetEnumerator());
        open[job] = sheet;
        while (sheet.At < cursor && sheet.Rows.MoveNext()) sheet.At++;
        return sheet;
    }
}
