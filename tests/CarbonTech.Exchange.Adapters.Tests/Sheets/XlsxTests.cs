using CarbonTech.Exchange.Catalogue;
using MiniExcelLibs;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Sheets;

public sealed class XlsxTests : SheetReaderContract
{
    [Fact]
    public void Dates_and_numbers_of_the_workbook_come_as_plain_text()
    {
        using var file = new MemoryStream();
        file.SaveAs(new[] { new Dictionary<string, object?> { ["day"] = new DateTime(2026, 3, 2), ["n"] = 0.25, ["big"] = 2_380_000d, ["yes"] = true, ["none"] = null } });
        var row = Read(file.ToArray())[0].Cells.ToDictionary();
        Assert.Equal(("2026-03-02", "0.25", "2380000", "true", ""), (row["day"], row["n"], row["big"], row["yes"].ToLowerInvariant(), row["none"]));
    }

    [Fact]
    public void A_torn_workbook_is_unreadable() => Assert.Throws<UnreadableSheetException>(() => Read([.. "PK\x03\x04"u8, .. new byte[600]]));

    [Fact]
    public void A_zip_that_is_no_workbook_is_unreadable()
    {
        using var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("a.txt").Open()) entry.WriteByte(1);
        Assert.Throws<UnreadableSheetException>(() => Read(file.ToArray()));
    }

    [Theory]
    [InlineData(2_000_000, 1)]
    [InlineData(1, 6_000)]
    public void A_small_file_that_unpacks_to_a_giant_is_unreadable(int letters, int cells)
    {
        var cell = $"<x:c t=\"inlineStr\"><x:is><x:t>{new string('A', letters)}</x:t></x:is></x:c>";
        Assert.Throws<UnreadableSheetException>(() => Read(Workbook(string.Concat(Enumerable.Repeat(cell, cells)))));
    }

    private static byte[] Workbook(string row)
    {
        using var file = new MemoryStream();
        file.SaveAs(new[] { new { a = "1" } });
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = zip.Entries.Single(e => e.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal));
            var path = sheet.FullName;
            sheet.Delete();
            using var text = new StreamWriter(zip.CreateEntry(path).Open());
            text.Write($"<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row>{row}</x:row></x:sheetData></x:worksheet>");
        }

        return file.ToArray();
    }

    protected override byte[] File(string[] headers, params string[][] rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(rows.Select(r => headers.Zip(r).ToDictionary(p => p.First, p => (object)p.Second)));
        return file.ToArray();
    }
}
