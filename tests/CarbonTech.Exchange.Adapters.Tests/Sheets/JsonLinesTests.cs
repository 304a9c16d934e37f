using System.Text;
using System.Text.Json;
using CarbonTech.Exchange.Catalogue;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Sheets;

public sealed class JsonLinesTests : SheetReaderContract
{
    [Fact]
    public void Objects_spread_by_dots_and_lists_are_joined()
    {
        var row = Read("""{"id":1,"contact":{"name":"周敏"},"tags":["a","b"],"patents":[{"n":"ZL1","k":"发明"}],"x":null}"""u8.ToArray())[0].Cells.ToDictionary();
        Assert.Equal(("1", "周敏", "a；b", "ZL1|发明", ""), (row["id"], row["contact.name"], row["tags"], row["patents"], row["x"]));
    }

    [Fact]
    public void A_broken_line_stops_no_other()
    {
        var rows = Read("{\"id\":1}\n{\"id\":\n[1]\n{\"id\":4}\n"u8.ToArray());
        Assert.Equal([false, true, true, false], rows.Select(r => r.Broken));
        Assert.Equal([1, 2, 3, 4], rows.Select(r => r.Number));
    }

    [Fact]
    public void Half_a_character_breaks_its_line_alone()
    {
        var rows = Read("{\"id\":\"\\ud842\"}\n{\"\\udfb7\":1}\n{\"id\":3}\n"u8.ToArray());
        Assert.Equal([true, true, false], rows.Select(r => r.Broken));
    }

    [Fact]
    public void A_line_without_end_is_unreadable() =>
        Assert.Throws<UnreadableSheetException>(() => Read(Encoding.UTF8.GetBytes($"{{\"id\":\"{new string('x', 5_000_000)}\"}}")));

    protected override byte[] File(string[] headers, params string[][] rows) => Encoding.UTF8.GetBytes(string.Concat(rows.Select(r =>
        JsonSerializer.Serialize(headers.Zip(r).ToDictionary(p => p.First, p => p.Second)) + "\n")));
}
