using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Commands;

/// <summary>The command <c>import FILE --org PARTY</c>, which does the work itself when no server runs.</summary>
[Collection(CommandCollection.Name)]
public sealed class ImportCommandTests
{
    private const string Org = "江淮理工大学";

    [Fact]
    public async Task Good_rows_are_written_after_their_dry_run_and_the_same_file_again_changes_nothing()
    {
        await using var line = await MarketAsync();
        var file = await FileAsync(line, Row(), Row());
        var (code, said) = await line.RunAsync("import", file, "--org", Org);
        Assert.Equal((0, 2L), (code, await line.SqlAsync("SELECT COUNT(*) FROM Listings")));
        Assert.Contains("Dry run: 2 new, 0 changed, 0 unchanged, 0 refused.", said, StringComparison.Ordinal);
        Assert.Contains("Written: 2 new, 0 changed, 0 refused.", said, StringComparison.Ordinal);
        (code, said) = await line.RunAsync("import", file, "--org", Org);
        Assert.Equal((0, 2L), (code, await line.SqlAsync("SELECT COUNT(*) FROM Listings")));
        Assert.Contains("Dry run: 0 new, 0 changed, 2 unchanged, 0 refused.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_ends_before_it_did_the_work_leaves_it_to_the_command()
    {
        await using var line = await MarketAsync();
        var file = await FileAsync(line, Row(), Row());
        var server = new FileStream(Path.Combine(line.Folder, "serving"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var import = line.RunAsync("import", file, "--org", Org);
        while (await line.SqlAsync("SELECT COUNT(*) FROM Jobs") is 0L && !import.IsCompleted) await Task.Yield();
        Assert.False(import.IsCompleted);
        await server.DisposeAsync();
        Assert.Equal((0, 2L), ((await import).Code, await line.SqlAsync("SELECT COUNT(*) FROM Listings")));
    }

    [Fact]
    public async Task A_broken_row_is_told_with_its_number_and_column_stops_no_other_and_ends_with_one()
    {
        await using var line = await MarketAsync();
        var (code, said) = await line.RunAsync("import", await FileAsync(line, Row(), Row(("trl", "10"), ("abstract", ""))), "--org", Org);
        Assert.Equal((1, 1L), (code, await line.SqlAsync("SELECT COUNT(*) FROM Listings")));
        Assert.Contains("Dry run: 1 new, 0 changed, 0 unchanged, 1 refused.", said, StringComparison.Ordinal);
        Assert.Matches(@"row 3: .*trl: \S", said);
        Assert.Matches(@"row 3: .*abstract: \S", said);
        Assert.Contains("Written: 1 new", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_broken_rows_or_without_a_known_column_writes_nothing_and_ends_with_one()
    {
        await using var line = await MarketAsync();
        var (code, said) = await line.RunAsync("import", await FileAsync(line, Row(("trl", "10"))), "--org", Org);
        Assert.Equal(1, code);
        Assert.Contains("Nothing was written from", said, StringComparison.Ordinal);
        var strange = Path.Combine(line.Folder, "strange.csv");
        await File.WriteAllTextAsync(strange, "apples,pears\r\n1,2\r\n", TestContext.Current.CancellationToken);
        (code, said) = await line.RunAsync("import", strange, "--org", Org);
        Assert.Equal((1, 0L), (code, await line.SqlAsync("SELECT COUNT(*) FROM Listings")));
        Assert.Contains("strange.csv is not imported: ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_that_is_not_known_and_a_file_that_is_not_there_are_named()
    {
        await using var line = await MarketAsync();
        var (code, said) = await line.RunAsync("import", await FileAsync(line, Row()), "--org", "没有这个单位");
        Assert.Equal(1, code);
        Assert.Contains("No verified party has the code or name 没有这个单位.", said, StringComparison.Ordinal);
        (code, said) = await line.RunAsync("import", "nowhere.csv", "--org", Org);
        Assert.Equal(1, code);
        Assert.Contains("There is no file ", said, StringComparison.Ordinal);
        Assert.Equal(0L, await line.SqlAsync("SELECT COUNT(*) FROM Imports"));
    }

    private static async Task<CommandLine> MarketAsync()
    {
        var line = new CommandLine();
        await line.MakeAsync(exchange => exchange.Given.PartyAsync(Org));
        return line;
    }

    private static async Task<string> FileAsync(CommandLine line, params IReadOnlyDictionary<string, string>[] rows)
    {
        var path = Path.Combine(line.Folder, "catalogue.csv");
        await File.WriteAllTextAsync(path, Given.Csv(rows));
        return path;
    }

    private static Dictionary<string, string> Row(params (string Column, string Cell)[] instead)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var row = new Dictionary<string, string>(ListingCells.Write(Given.Content()))
        {
            ["last_verified"] = today.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["valid_until"] = today.AddDays(400).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        foreach (var (column, cell) in instead) row[column] = cell;
        return row;
    }
}
