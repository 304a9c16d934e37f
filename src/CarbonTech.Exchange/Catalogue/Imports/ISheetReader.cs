namespace CarbonTech.Exchange.Catalogue;

/// <summary>Reads one kind of table file as rows, streaming: memory does not grow with the number of rows.</summary>
public interface ISheetReader
{
    /// <summary>Whether this reader's kind of file begins with these bytes. Readers are asked in the order of their registration.</summary>
    bool Reads(ReadOnlySpan<byte> head);

    /// <summary>The rows in order, numbered as the file's own program shows them (the header of a table is row 1). A row that cannot be read comes with
    /// <see cref="SheetRow.Broken"/>; throws <see cref="UnreadableSheetException"/> when the file as a whole is none.</summary>
    IEnumerable<SheetRow> Read(Stream file);
}
