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

    protected override byte[] File(string[] headers, params string[][] rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(rows.Select(r => headers.Zip(r).ToDictionary(p => p.First, p => (object)p.Second)));
        return file.ToArray();
    }
}
