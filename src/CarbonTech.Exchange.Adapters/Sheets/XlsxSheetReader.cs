using System.Globalization;
using System.IO.Compression;
using System.Xml;
using CarbonTech.Exchange.Catalogue;
using MiniExcelLibs;

namespace CarbonTech.Exchange.Adapters.Sheets;

/// <summary>The first sheet of an Excel workbook (XLSX), streamed. Dates become yyyy-MM-dd and numbers are written invariant.</summary>
internal sealed class XlsxSheetReader : ISheetReader
{
    /// <summary>A small file may unpack to anything: beyond this it is refused unread.</summary>
    private const long MostUnpacked = 2_000_000_000;

    public bool Reads(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8);

    public IEnumerable<SheetRow> Read(Stream file)
    {
        Weigh(file);
        string[]? headers = null;
        var number = 0;
        foreach (var row in Rows(file))
        {
            number++;
            var cells = row.Values.Select(Text).ToArray();
            if (Array.TrueForAll(cells, c => c.Length == 0)) continue;
            if (headers is null) headers = Array.ConvertAll(cells, c => c.Trim());
            else yield return new(number, [.. headers.Zip(cells).Where(p => p.First.Length > 0).Select(p => new KeyValuePair<string, string>(p.First, p.Second))]);
        }
    }

    private static IEnumerable<IDictionary<string, object?>> Rows(Stream file)
    {
        using var rows = Guarded(() => file.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().GetEnumerator());
        while (Guarded(rows.MoveNext)) yield return rows.Current;
    }

    private static void Weigh(Stream file)
    {
        var unpacked = Guarded(() =>
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Sum(e => e.Length);
        });
        if (unpacked > MostUnpacked) throw new UnreadableSheetException("The workbook unpacks to too much.");
        file.Position = 0;
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or InvalidOperationException or ArgumentException or KeyNotFoundException
            or NotSupportedException or NullReferenceException or FormatException or EndOfStreamException)
        {
            throw new UnreadableSheetException("The workbook cannot be read.", broken);
        }
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
