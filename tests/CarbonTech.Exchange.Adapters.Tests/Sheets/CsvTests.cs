using System.Text;
using CarbonTech.Exchange.Catalogue;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Sheets;

public abstract class CsvContract(string encoding, bool mark, char delimiter) : SheetReaderContract
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\",;\t\r\n");

    static CsvContract() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    protected override byte[] File(string[] headers, params string[][] rows)
    {
        var text = string.Join("\r\n", rows.Prepend(headers).Select(r => string.Join(delimiter, r.Select(Quote)))) + "\r\n";
        var code = Encoding.GetEncoding(encoding);
        return [.. mark ? code.GetPreamble() : [], .. code.GetBytes(text)];
    }

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

public sealed class Utf8CommaTests() : CsvContract("utf-8", false, ',');

public sealed class Utf8MarkedSemicolonTests() : CsvContract("utf-8", true, ';');

public sealed class Gb18030CommaTests() : CsvContract("GB18030", false, ',');

public sealed class Gb18030TabTests() : CsvContract("GB18030", false, '\t');

public sealed class Utf16TabTests() : CsvContract("utf-16", true, '\t');

public sealed class Utf16BigEndianTests() : CsvContract("utf-16BE", true, ';');

public sealed class CsvTests
{
    [Fact]
    public void A_record_without_end_is_unreadable() =>
        Assert.Throws<UnreadableSheetException>(() => SheetReaderContract.Read(Encoding.UTF8.GetBytes("id,text\n" + new string(',', 20_000))));

    [Fact]
    public void A_byte_that_breaks_utf8_far_down_the_file_still_tells_the_encoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "id,title\r\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i},plain\r\n")) + "x,碳捕集\r\n";
        Assert.Equal("碳捕集", SheetReaderContract.Read(Encoding.GetEncoding("GB18030").GetBytes(text))[^1].Cells[1].Value);
    }

    [Fact]
    public void A_quote_inside_a_plain_cell_is_a_letter() =>
        Assert.Equal("管径 5\" 的", SheetReaderContract.Read("id,t\n1,管径 5\" 的\n2,b\n"u8.ToArray())[0].Cells[1].Value);

    [Fact]
    public void A_row_with_more_cells_than_headers_is_broken_and_the_next_one_is_read()
    {
        var rows = SheetReaderContract.Read("a,b\n1,2,3\n4,5\n"u8.ToArray());
        Assert.Equal((true, false), (rows[0].Broken, rows[1].Broken));
    }

    [Fact]
    public void Blank_lines_count_as_rows_but_bring_none() => Assert.Equal([3, 5], SheetReaderContract.Read("a,b\n\n1,2\n,\n3,4\n"u8.ToArray()).Select(r => r.Number));

    [Fact]
    public void A_quote_that_never_closes_is_an_unreadable_file_not_an_endless_cell() =>
        Assert.Throws<UnreadableSheetException>(() => SheetReaderContract.Read(Encoding.UTF8.GetBytes("a,b\n1,\"" + new string('x', 300_000))));

    [Fact]
    public void A_pdf_has_no_reader() => Assert.Throws<InvalidOperationException>(() => SheetReaderContract.Read("%PDF-1.7 a,b"u8.ToArray()));
}
