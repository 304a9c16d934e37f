using System.Text;
using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Adapters.Sheets;

/// <summary>Text tables: comma, semicolon or tab, in UTF-8, UTF-16 or GB18030. The last reader to be asked: what is no text is told by its first bytes.</summary>
internal sealed class CsvSheetReader : ISheetReader
{
    public bool Reads(ReadOnlySpan<byte> head) => !head.StartsWith("%PDF"u8) && !head.StartsWith("PK"u8) && !head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    public IEnumerable<SheetRow> Read(Stream file)
    {
        var encoding = TextEncodings.Of(file);
        var delimiter = Delimiter(file, encoding);
        file.Position = 0;
        using var text = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var records = new DelimitedText(text, delimiter);
        string[]? headers = null;
        while (records.Next() is { } cells)
        {
            if (cells.TrueForAll(string.IsNullOrWhiteSpace)) continue;
            if (headers is null) headers = [.. cells.Select(c => c.Trim().TrimStart('\uFEFF'))];
            else yield return Row(records.Number, headers, cells);
        }
    }

    private static SheetRow Row(int number, string[] headers, List<string> cells)
    {
        var pairs = new List<KeyValuePair<string, string>>(headers.Length);
        for (var i = 0; i < Math.Min(headers.Length, cells.Count); i++)
        {
            if (headers[i].Length > 0) pairs.Add(new(headers[i], cells[i]));
        }

        return new(number, pairs, Broken: cells.Skip(headers.Length).Any(c => !string.IsNullOrWhiteSpace(c)));
    }

    /// <summary>What divides the first line outside quotes most often.</summary>
    private static char Delimiter(Stream file, Encoding encoding)
    {
        file.Position = 0;
        using var text = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var counts = new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0 };
        var (quoted, any) = (false, false);
        for (int read; (read = text.Read()) >= 0;)
        {
            var c = (char)read;
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c == '\n' && any) break;
            any |= !char.IsWhiteSpace(c) || c == '\t';
            if (counts.TryGetValue(c, out var n)) counts[c] = n + 1;
        }

        return counts.MaxBy(p => p.Value).Key;
    }
}
