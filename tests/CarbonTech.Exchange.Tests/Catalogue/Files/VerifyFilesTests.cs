using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Files;

public sealed class VerifyFilesTests : IAsyncLifetime
{
    private TestExchange exchange = null!;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.TrustedPartyAsync();
        foreach (var title in new[] { "高温固体氧化物电解水制氢", "二氧化碳加氢制甲醇催化剂" }) _ = await exchange.Given.ImportAsync(party, $"title_zh\n{title}");
        await using var unnamed = new MemoryStream(Encoding.UTF8.GetBytes("没有记录的文件"));
        await exchange.Get<IFileStore>().PutAsync(unnamed, default);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task Files_that_are_as_they_were_put_hold_whether_a_row_names_them_or_not() =>
        Assert.Equal([(3, null), (2, null)], (await VerifyAsync()).Select(v => (v.Checked, v.BrokenAt)));

    [Fact]
    public async Task A_file_that_was_changed_is_named()
    {
        var file = Stored()[0];
        await File.AppendAllTextAsync(file, " ");
        Assert.Equal([(2, $"file {Path.GetFileName(file)}"), (2, null)], (await VerifyAsync()).Select(v => (v.Checked, v.BrokenAt)));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_named_by_the_row_that_names_it()
    {
        var import = await exchange.Dbs.ReadAsync(db => Task.FromResult(db.Imports.Select(i => i.File).First()));
        File.Delete(Stored().Single(f => Path.GetFileName(f) == import));
        Assert.Equal([(2, null), (1, $"Imports, file {import}")], (await VerifyAsync()).Select(v => (v.Checked, v.BrokenAt)));
    }

    private string[] Stored() => [.. Directory.EnumerateFiles(exchange.Folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f).Length == 64)];

    private async Task<List<(long Checked, string? BrokenAt)>> VerifyAsync() =>
        [.. (await exchange.Get<IEnumerable<IVerifier>>().OfType<VerifyFiles>().Single().VerifyAsync(default)).Select(v => (v.Checked, v.BrokenAt))];
}
