using System.Text;
using System.Text.Json;
using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Adapters.Sheets;

/// <summary>JSON Lines: one object a line; objects inside spread by dots, lists joined by ；, objects in lists by |. A line that is no object, or whose text is half a character, is a broken row.</summary>
internal sealed class JsonLinesSheetReader : ISheetReader
{
    private const int LongestLine = 4_000_000;

    public bool Reads(ReadOnlySpan<byte> head)
    {
        foreach (var b in head)
        {
            if (b == (byte)'{') return true;
            if (b is not (0xEF or 0xBB or 0xBF or 0xFF or 0xFE or 0 or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')) return false;
        }

        return false;
    }

    public IEnumerable<SheetRow> Read(Stream file)
    {
        using var text = new StreamReader(file, TextEncodings.Of(file), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var number = 0;
        var buffer = new char[16 * 1024];
        var line = new StringBuilder();
        for (int read; (read = text.Read(buffer)) > 0;)
        {
            var rest = buffer.AsMemory(0, read);
            for (int end; (end = rest.Span.IndexOf('\n')) >= 0; rest = rest[(end + 1)..])
            {
                if (Line(line.Append(rest[..end]), ++number) is { } row) yield return row;
            }

            if (line.Append(rest).Length > LongestLine) throw new UnreadableSheetException($"Line {number + 1} does not end.");
        }

        if (Line(line, ++number) is { } last) yield return last;
    }

    private static SheetRow? Line(StringBuilder line, int number)
    {
        var text = line.ToString();
        line.Clear();
        return string.IsNullOrWhiteSpace(text) ? null : Row(number, text);
    }

    private static SheetRow Row(int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return new(number, [], Broken: true);
            var cells = new List<KeyValuePair<string, string>>(64);
            Spread("", json.RootElement, cells);
            return new(number, cells);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return new(number, [], Broken: true);
        }
    }

    private static void Spread(string prefix, JsonElement element, List<KeyValuePair<string, string>> cells)
    {
        foreach (var property in element.EnumerateObject())
        {
            var name = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object) Spread(name + ".", property.Value, cells);
            else cells.Add(new(name, Cell(property.Value)));
        }
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => string.Join('；', value.EnumerateArray().Select(Cell)),
        JsonValueKind.Object => string.Join('|', value.EnumerateObject().Select(p => Cell(p.Value))),
        _ => value.GetRawText(),
    };
}
