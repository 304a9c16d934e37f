using CarbonTech.Exchange.Adapters.Sheets;
using CarbonTech.Exchange.Catalogue;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Sheets;

/// <summary>What every reader of table files promises, on every kind of file.</summary>
public abstract class SheetReaderContract
{
    private static readonly ISheetReader[] Readers = [new XlsxSheetReader(), new JsonLinesSheetReader(), new CsvSheetReader()];

    /// <summary>A file of this kind with these headers and rows.</summary>
    protected abstract byte[] File(string[] headers, params string[][] rows);

    [Fact]
    public void Cells_come_by_their_headers_in_both_languages()
    {
        var rows = Read(File(["外部编号", "Title"], ["A-1", "低能耗捕集工艺"], ["A-2", "Amine “capture”, staged"]));
        Assert.Equal(["A-1", "低能耗捕集工艺"], rows[0].Cells.Select(c => c.Value));
        Assert.Equal("Amine “capture”, staged", rows[1].Cells.Single(c => c.Key == "Title").Value);
        Assert.Equal(["外部编号", "Title"], rows[0].Cells.Select(c => c.Key));
    }

    [Fact]
    public void Rows_are_numbered_in_rising_order_and_none_is_lost()
    {
        var rows = Read(File(["id", "text"], [.. Enumerable.Range(0, 1200).Select(i => new[] { $"K{i}", $"文本 {i}" })]));
        Assert.Equal(1200, rows.Count);
        Assert.Equal(rows.Select(r => r.Number).Order().Distinct(), rows.Select(r => r.Number));
        Assert.Equal("文本 1199", rows[^1].Cells[1].Value);
    }

    [Fact]
    public void Quotes_separators_and_line_breaks_stay_inside_their_cell()
    {
        var hard = "一行\n又一行，\"引号\"; 分号, 逗号\t制表";
        var rows = Read(File(["id", "text"], ["1", hard], ["2", "后一行"]));
        Assert.Equal(hard, rows[0].Cells[1].Value.ReplaceLineEndings("\n"));
        Assert.Equal("后一行", rows[1].Cells[1].Value);
    }

    [Fact]
    public void Empty_cells_read_as_empty() =>
        Assert.True(Read(File(["id", "a", "b"], ["1", "", "x"]))[0].Cells.All(c => c.Key != "a" || c.Value.Length == 0));

    internal static List<SheetRow> Read(byte[] file)
    {
        var reader = Readers.First(r => r.Reads(file.AsSpan(0, Math.Min(512, file.Length))));
        using var stream = new MemoryStream(file);
        return [.. reader.Read(stream)];
    }
}
