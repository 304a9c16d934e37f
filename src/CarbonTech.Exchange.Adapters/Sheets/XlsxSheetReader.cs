using System.Globalization;
using System.Xml;
using CarbonTech.Exchange.Catalogue;
using MiniExcelLibs;

namespace CarbonTech.Exchange.Adapters.Sheets;

/// <summary>The first sheet of an Excel workbook (XLSX), streamed. Dates become yyyy-MM-dd and numbers are written invariant.</summary>
internal sealed class XlsxSheetReader : ISheetReader
{
    public bool Reads(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8);

    public IEnumerable<SheetRow> Read(Stream file)
    {
        Guarded(() =>
        {
            XlsxWeight.Check(file);
            return true;
        });
        file.Position = 0;
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
