using System.Text;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Reads the code tables that are built in (RFC 4180, header first). Files of strangers go through <c>ISheetReader</c>.</summary>
internal static class Csv
{
    /// <summary>The rows of an embedded table as header → cell.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Embedded(string name, string folder = "Catalogue.Classification")
    {
        using var stream = typeof(Csv).Assembly.GetManifestResourceStream($"CarbonTech.Exchange.{folder}.{name}.csv")
            ?? throw new InvalidOperationException($"The code table {name} is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = Records(reader.ReadToEnd()).ToList();
        return [.. lines.Skip(1).Select(cells => (IReadOnlyDictionary<string, string>)lines[0].Zip(cells).ToDictionary(p => p.First, p => p.Second))];
    }

    private static IEnumerable<List<string>> Records(string text)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c == ',') Cut();
            else if (!quoted && c == '\n')
            {
                Cut();
                yield return cells;
                cells = [];
            }
            else if (quoted || c != '\r') cell.Append(c);
        }

        if (cells.Count > 0 || cell.Length > 0)
        {
            Cut();
            yield return cells;
        }

        void Cut()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
