using System.Text;
using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Adapters.Sheets;

/// <summary>Records of a delimited text (RFC 4180), streamed and read as spreadsheet programs read it: a quote opens a cell only at its start, elsewhere it is
/// a letter; quoted cells may span lines; a doubled quote is one.</summary>
internal sealed class DelimitedText(TextReader text, char delimiter)
{
    private const int LongestCell = 200_000;
    private const int MostCells = 5_000;
    private readonly char[] buffer = new char[32 * 1024];
    private readonly StringBuilder cell = new();
    private int at;
    private int end;

    /// <summary>The number of the last record, blank ones counted, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next record, or null at the end.</summary>
    public List<string>? Next()
    {
        if (Peek() < 0) return null;
        Number++;
        var cells = new List<string>(64);
        while (true)
        {
            var more = Cell();
            cells.Add(cell.ToString());
            cell.Clear();
            if (!more) return cells;
            if (cells.Count == MostCells) throw new UnreadableSheetException($"Record {Number} has too many cells.");
        }
    }

    /// <summary>Reads one cell and what ends it; false at the end of the record.</summary>
    private bool Cell()
    {
        if (Peek() == '"') Quoted();
        while (true)
        {
            var c = Take();
            if (c == delimiter) return true;
            if (c is < 0 or '\n') return false;
            if (c == '\r' && Peek() is '\n' or < 0) continue;
            if (c == '\r') return false;
            Append((char)c);
        }
    }

    private void Quoted()
    {
        Take();
        while (true)
        {
            var c = Take();
            if (c < 0) return;
            if (c == '"' && Peek() != '"') return;
            if (c == '"') Take();
            Append((char)c);
        }
    }

    private void Append(char c)
    {
        if (cell.Length >= LongestCell) throw new UnreadableSheetException($"A cell of record {Number} does not end.");
        cell.Append(c);
    }

    private int Peek()
    {
        if (at < end) return buffer[at];
        (at, end) = (0, text.Read(buffer, 0, buffer.Length));
        return end > 0 ? buffer[0] : -1;
    }

    private int Take()
    {
        var c = Peek();
        if (c >= 0) at++;
        return c;
    }
}
