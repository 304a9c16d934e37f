using System.IO.Compression;
using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Adapters.Sheets;

/// <summary>Weighs a workbook by unpacking it once without keeping anything: a file of some hundred kilobytes may hold one cell of gigabytes, and what is
/// written in the archive about its sizes may lie. Unreadable when a text, a row or the whole is beyond what any catalogue needs.</summary>
internal sealed class XlsxWeight
{
    private const long MostUnpacked = 2_000_000_000;

    /// <summary>Bytes between two tags; a cell of Excel holds 32,767 characters.</summary>
    private const int LongestText = 1_000_000;
    private const int MostCellsOfRow = 5_000;
    private readonly byte[] name = new byte[16];
    private long unpacked;
    private int text;
    private int cells;
    private int named = -1;

    public static void Check(Stream file)
    {
        var weight = new XlsxWeight();
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))) weight.Add(entry);
    }

    private void Add(ZipArchiveEntry entry)
    {
        (text, cells, named) = (0, 0, -1);
        var block = new byte[64 * 1024];
        using var stream = entry.Open();
        for (int read; (read = stream.Read(block)) > 0;)
        {
            unpacked += read;
            foreach (var b in block.AsSpan(0, read)) Add(b);
            if (unpacked > MostUnpacked || text > LongestText || cells > MostCellsOfRow) throw new UnreadableSheetException($"{entry.FullName} unpacks to too much.");
        }
    }

    private void Add(byte b)
    {
        text++;
        if (b == (byte)'<') (text, named) = (0, 0);
        else if (named >= 0 && b is (byte)' ' or (byte)'>' or (byte)'/' && named > 0) Named();
        else if (named >= 0 && named < name.Length) name[named++] = b;
        else named = -1;
    }

    /// <summary>A tag's name is complete, with or without its prefix: a row begins or ends, or a cell.</summary>
    private void Named()
    {
        var whole = name.AsSpan(0, named);
        var local = whole[(whole.LastIndexOf((byte)':') + 1)..];
        if (local.EndsWith("row"u8)) cells = 0;
        else if (local.SequenceEqual("c"u8)) cells++;
        named = -1;
    }
}
