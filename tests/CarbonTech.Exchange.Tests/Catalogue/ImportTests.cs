using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

public sealed class ImportTests
{
    [Fact]
    public async Task A_dry_run_says_what_each_row_would_do_and_writes_no_listing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var page = await CheckedAsync(exchange, party, [Row(), BrokenRows.Broken(Given.Content(), 0), Row()]);
        Assert.Equal((ImportStatus.Checked, new ImportCounts(New: 2, Refused: 1)), (page.Status, page.Counts));
        Assert.Equal(0, await CountAsync(exchange));
        var refused = Assert.Single(await exchange.Get<ReadImports>().RowsAsync(page.Id, RowOutcome.Refused, 0, 10, default));
        Assert.Equal((3, "catalogue.missing", "abstract"), (refused.Number, refused.Reasons[0].Code, refused.Reasons[0].Column));
    }

    [Fact]
    public async Task Good_rows_go_to_the_screening_desk_and_the_same_file_again_changes_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var rows = new[] { Row(), Row() };
        var first = await WrittenAsync(exchange, party, rows);
        Assert.Equal((ImportStatus.Done, new ImportCounts(New: 2)), (first.Status, first.Wrote));
        Assert.Equal([ListingStatus.Submitted, ListingStatus.Submitted], await exchange.Dbs.ReadAsync(db => db.Listings.Select(l => l.Status).ToListAsync()));
        var again = await CheckedAsync(exchange, party, rows);
        Assert.Equal(new ImportCounts(Unchanged: 2), again.Counts);
    }

    [Fact]
    public async Task A_trusted_publishers_rows_are_on_the_market_at_once_and_a_changed_row_changes_its_listing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.TrustedPartyAsync();
        var row = Row();
        await WrittenAsync(exchange, party, [row]);
        row["title_zh"] = "改过的名称";
        var second = await WrittenAsync(exchange, party, [row]);
        Assert.Equal(new ImportCounts(Changed: 1), second.Wrote);
        Assert.Equal([("改过的名称", ListingStatus.Listed)], await exchange.Dbs.ReadAsync(async db => (await db.Listings.ToListAsync()).Select(l => (l.TitleZh, l.Status)).ToList()));
    }

    [Fact]
    public async Task A_row_whose_listing_is_being_screened_is_refused()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var row = Row();
        await WrittenAsync(exchange, party, [row]);
        row["asking_price"] = "1";
        var page = await CheckedAsync(exchange, party, [row]);
        Assert.Equal("catalogue.in-screening", (await exchange.Get<ReadImports>().RowsAsync(page.Id, null, 0, 5, default))[0].Reasons[0].Code);
    }

    [Fact]
    public async Task The_second_row_with_a_key_is_refused_even_steps_later()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var twice = Row();
        var page = await CheckedAsync(exchange, party, [twice, .. Enumerable.Range(0, 150).Select(_ => Row()), twice]);
        Assert.Equal(new ImportCounts(New: 151, Refused: 1), page.Counts);
        Assert.Equal("catalogue.key-twice", (await exchange.Get<ReadImports>().RowsAsync(page.Id, RowOutcome.Refused, 0, 5, default))[0].Reasons[0].Code);
    }

    [Fact]
    public async Task A_doubtful_credit_code_warns_and_does_not_refuse()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var row = Row();
        row["uscc"] = "91440300192203821K";
        var page = await CheckedAsync(exchange, party, [row]);
        var line = Assert.Single(await exchange.Get<ReadImports>().RowsAsync(page.Id, null, 0, 5, default));
        Assert.Equal((RowOutcome.New, "catalogue.uscc-doubtful"), (line.Outcome, line.Reasons[0].Code));
    }

    [Theory]
    [InlineData("", "catalogue.file-empty")]
    [InlineData("foo,bar\n1,2\n", "catalogue.no-known-column")]
    [InlineData("title_zh,abstract\n", "catalogue.file-empty")]
    [InlineData("%PDF-1.7", "catalogue.file-unreadable")]
    public async Task A_file_that_is_none_fails_with_its_reason(string text, string code)
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        if (text.Length == 0)
        {
            var stored = await exchange.Get<IFileStore>().PutAsync(new MemoryStream(), default);
            Assert.True((await exchange.Get<BeginImport>().RunAsync(new(Given.PublisherOf(party), Given.Act(), party, stored, "x.csv"), default)).IsRefused(out var no));
            Assert.True(no!.Has(code));
            return;
        }

        var id = await exchange.Given.ImportAsync(party, text);
        await exchange.SettleAsync();
        var page = (await exchange.Get<ReadImports>().OneAsync(id, Actor.System, default))!;
        Assert.Equal((ImportStatus.Failed, code), (page.Status, page.Failure));
    }

    [Fact]
    public async Task What_comes_down_can_be_mended_and_go_up_again()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var page = await CheckedAsync(exchange, party, [Row(), BrokenRows.Broken(Given.Content(), 0)]);
        var lines = new List<IReadOnlyList<string>>();
        await foreach (var line in exchange.Get<ImportFile>().LinesAsync(page.Id, refusedOnly: true, l => ($"{l.Outcome}", l.Reasons[0].Code), default)) lines.Add(line);
        Assert.Equal((2, "catalogue.missing"), (lines.Count, lines[1][^1]));
        var mended = lines[1].ToList();
        mended[lines[0].ToList().IndexOf("abstract")] = "补写的成果简介，说明装置规模与连续运行时间共 4,000 小时。";
        var csv = string.Join("\n", new[] { lines[0], mended }.Select(r => string.Join(",", r.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));
        var again = await CheckedAsync(exchange, party, csv);
        Assert.Equal((new ImportCounts(New: 1), 0), (again.Counts, again.Unknown.Count));
    }

    [Fact]
    public async Task A_foreign_file_is_read_by_its_mapping_and_fixed_values()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var row = BrokenRows.Good(Given.Content());
        var defaults = row.Where(c => c.Key is not ("external_id" or "title_zh" or "abstract") && c.Value.Length > 0).ToDictionary();
        var mapping = new ImportMapping(new Dictionary<string, string> { ["nr"] = "external_id", ["what"] = "title_zh", ["long"] = "abstract", ["price"] = "" }, defaults);
        var csv = new MemoryStream(Encoding.UTF8.GetBytes("nr;what;long;price\nA1;碳捕集装置;一种用于烟气的碳捕集装置，已经连续运行两年，数据完整可查;xx\n"));
        var id = await exchange.Given.ImportAsync(party, csv, mapping: mapping);
        await exchange.SettleAsync();
        var page = (await exchange.Get<ReadImports>().OneAsync(id, Actor.System, default))!;
        Assert.Equal(new ImportCounts(New: 1), page.Counts);
    }

    [Fact]
    public async Task A_cancelled_writing_stops_and_goes_on_without_doubling()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.TrustedPartyAsync();
        var page = await CheckedAsync(exchange, party, [.. Enumerable.Range(0, 300).Select(_ => Row())]);
        await exchange.Given.CommitAsync(page.Id);
        (await exchange.Get<CancelImport>().RunAsync(new(Given.PublisherOf(party), Given.Act(), page.Id), default)).Must();
        await exchange.SettleAsync();
        Assert.Equal(0, await CountAsync(exchange));
        await exchange.Given.CommitAsync(page.Id);
        await exchange.SettleAsync();
        Assert.Equal(300, await CountAsync(exchange));
    }

    private static Dictionary<string, string> Row() => BrokenRows.Good(Given.Content());

    private static Task<int> CountAsync(TestExchange exchange) => exchange.Dbs.ReadAsync(db => db.Listings.CountAsync());

    private static Task<ImportPage> CheckedAsync(TestExchange exchange, PartyId party, Dictionary<string, string>[] rows) => CheckedAsync(exchange, party, Given.Csv(rows));

    private static async Task<ImportPage> CheckedAsync(TestExchange exchange, PartyId party, string csv)
    {
        var id = await exchange.Given.ImportAsync(party, csv);
        await exchange.SettleAsync();
        return (await exchange.Get<ReadImports>().OneAsync(id, Actor.System, default))!;
    }

    private static async Task<ImportPage> WrittenAsync(TestExchange exchange, PartyId party, Dictionary<string, string>[] rows)
    {
        var page = await CheckedAsync(exchange, party, rows);
        await exchange.Given.CommitAsync(page.Id);
        await exchange.SettleAsync();
        return (await exchange.Get<ReadImports>().OneAsync(page.Id, Actor.System, default))!;
    }
}
