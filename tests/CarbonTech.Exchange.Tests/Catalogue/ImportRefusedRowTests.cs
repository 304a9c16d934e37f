using System.Text;
using System.Text.Json;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

/// <summary>Rows that cannot be read, rows that the database refuses, and names of files as people have them.</summary>
public sealed class ImportRefusedRowTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId party;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        party = await Given.TrustedPartyAsync();
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_line_that_is_no_row_is_refused_by_its_number_and_the_others_are_written()
    {
        var good = JsonSerializer.Serialize(ListingCells.Write(Given.Content()));
        var import = await Given.ImportAsync(party, new MemoryStream(Encoding.UTF8.GetBytes($"{good}\n[1, 2]\n{{\"title_zh\": \"cut\n")), "catalogue.jsonl");
        await exchange.SettleAsync();
        var refused = await exchange.Get<ReadImports>().RowsAsync(import, RowOutcome.Refused, 0, 10, default);
        Assert.Equal([(2, "catalogue.row-unreadable"), (3, "catalogue.row-unreadable")], refused.Select(r => (r.Number, Assert.Single(r.Reasons).Code)));
        await Given.CommitAsync(import);
        await exchange.SettleAsync();
        var page = await PageAsync(import);
        Assert.Equal((ImportStatus.Done, 1), (page.Status, page.Wrote.New));
    }

    [Fact]
    public async Task A_row_that_the_database_refuses_is_named_and_stops_no_other()
    {
        var rows = Enumerable.Range(1, 3).Select(_ => ListingCells.Write(Given.Content())).ToList();
        var hated = rows[1]["external_id"];
        var import = await Given.ImportAsync(party, Given.Csv(rows));
        await exchange.SettleAsync();
        await PlantAsync(hated);
        await Given.CommitAsync(import);
        await exchange.SettleAsync();
        var page = await PageAsync(import);
        Assert.Equal((ImportStatus.Done, 2, 1), (page.Status, page.Wrote.New, page.Wrote.Refused));
        var refused = Assert.Single(await exchange.Get<ReadImports>().RowsAsync(import, RowOutcome.Refused, 0, 10, default));
        Assert.Equal("catalogue.not-stored", Assert.Single(refused.Reasons).Code);
        Assert.False(await exchange.Dbs.ReadAsync(db => db.Listings.AnyAsync(l => l.ExternalKey == hated)));
    }

    [Fact]
    public async Task The_name_of_a_file_is_kept_as_plain_text()
    {
        foreach (var name in new[] { "成果\u0001目录\uFFFE.csv", string.Concat("成果", "\uD842", "目录.csv") })
            Assert.Equal("成果目录.csv", (await PageAsync(await Given.ImportAsync(party, new MemoryStream("a,b\n"u8.ToArray()), name))).FileName);
    }

    [Fact]
    public async Task A_name_that_is_too_long_keeps_its_end_and_no_half_of_a_character()
    {
        var name = string.Concat(new string('长', 50), "𠮷", new string('名', 199 - 4), ".csv");
        var kept = (await PageAsync(await Given.ImportAsync(party, new MemoryStream("a,b\n"u8.ToArray()), name))).FileName;
        Assert.Equal(new string('名', 199 - 4) + ".csv", kept);
    }

    private async Task<ImportPage> PageAsync(ImportId import) => (await exchange.Get<ReadImports>().OneAsync(import, Actor.System, default))!;

    /// <summary>The database itself will not have this key.</summary>
    private Task PlantAsync(string key)
    {
        var sql = TestExchange.SqlServer is null
            ? $"CREATE TRIGGER Hated BEFORE INSERT ON Listings WHEN NEW.ExternalKey = '{key}' BEGIN SELECT RAISE(ABORT, 'planted'); END"
            : $"ALTER TABLE Listings WITH NOCHECK ADD CONSTRAINT Hated CHECK (ExternalKey <> '{key}')";
        return exchange.Dbs.KeepAsync(db => db.Database.ExecuteSqlRawAsync(sql), default);
    }
}
