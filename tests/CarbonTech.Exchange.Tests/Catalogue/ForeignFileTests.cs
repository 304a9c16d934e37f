using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

/// <summary>Real files of others, where they are at hand.</summary>
public sealed class ForeignFileTests
{
    private static string? DataFolder => Environment.GetEnvironmentVariable("EXCHANGE_TEST_DATA") is { Length: > 0 } folder ? folder : Near();

    [Theory]
    [InlineData("technologies_zh.jsonl", "title_zh", "abstract")]
    [InlineData("technologies_en.jsonl", "title_zh", "abstract")]
    public async Task A_foreign_catalogue_is_read_by_a_mapping_and_every_row_is_answered(string name, string title, string text)
    {
        var path = DataFolder is { } folder ? Path.Combine(folder, name) : null;
        if (!File.Exists(path)) Assert.Skip($"{name} is not at hand (EXCHANGE_TEST_DATA names the folder).");
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var skip = new[] { "external_id", "title_zh", "abstract", "org", "patents", "ip_position", "deal_modes" };
        var defaults = ListingCells.Write(Given.Content(patent: false)).Where(c => c.Value.Length > 0 && !skip.Contains(c.Key)).ToDictionary();
        (defaults["ip_position"], defaults["deal_modes"]) = ("已公开", "服务");
        var headers = new Dictionary<string, string> { ["id"] = "external_id", ["title"] = title, ["description"] = text, ["provider"] = "org", ["field"] = "", ["date"] = "", ["country"] = "", ["kind"] = "", ["lang"] = "" };
        await using var file = File.OpenRead(path);
        var id = await exchange.Given.ImportAsync(party, file, name, new(headers, defaults));
        await exchange.SettleAsync();
        var page = (await exchange.Get<ReadImports>().OneAsync(id, Actor.System, default))!;
        Assert.Equal((ImportStatus.Checked, File.ReadLines(path).Count(l => l.Length > 0)), (page.Status, page.Counts.Rows));
        Assert.True(page.Counts.New > page.Counts.Rows * 0.8, $"{page.Counts}");
        Assert.Contains("source", page.Unknown);
    }

    private static string? Near()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data)) return data;
        }

        return null;
    }
}
