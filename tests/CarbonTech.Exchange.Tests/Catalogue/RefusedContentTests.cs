using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

/// <summary>Contents that say too little or too much to be handed in, and files with nothing to write.</summary>
public sealed class RefusedContentTests
{
    private static readonly PartyId Seller = new(Id.Named("seller"));

    [Fact]
    public async Task What_says_too_little_is_not_screened()
    {
        await using var exchange = await TestExchange.StartAsync();
        var poor = Given.Content() with
        {
            TitleZh = "碳捕集", TitleEn = null, OneLine = "省能", OneLineEn = null, Abstract = "短", AbstractEn = null, Problem = "能耗高", Advantage = "低 33%", Carbon = null,
        };
        Assert.True(ListingQuality.Of(poor).Points < ListingQuality.Needed);
        Law.Refuses("catalogue.too-poor", await SubmitAsync(exchange, poor));
    }

    [Fact]
    public async Task A_way_to_deal_in_patents_needs_a_patent()
    {
        await using var exchange = await TestExchange.StartAsync();
        foreach (var mode in new[] { "TRF-PATENT", "TRF-APPL", "LIC-PAT-ORD" })
        {
            Law.Refuses("catalogue.mode-needs-patent", await SubmitAsync(exchange, Given.Content(patent: false) with { DealModes = [mode] }));
        }
    }

    [Fact]
    public async Task A_file_without_a_good_row_writes_nothing_and_an_import_is_its_owners()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var import = await exchange.Given.ImportAsync(party, Given.Csv([BrokenRows.Broken(Given.Content(), 0)]));
        await exchange.SettleAsync();
        var seen = (await exchange.Get<ReadImports>().OneAsync(import, Actor.System, default))!.Version;
        Law.Refuses("catalogue.nothing-to-write", await CommitAsync(exchange, Given.PublisherOf(party), import, seen));
        Law.Refuses("catalogue.no-such-import", await CommitAsync(exchange, Given.PublisherOf(party), Id.New<ImportId>(), seen));
        Law.Refuses("kernel.changed-meanwhile", await CommitAsync(exchange, Given.PublisherOf(party), import, seen + 1));
        await Law.RefusesEachAsync("catalogue.not-yours", Law.NotSellers(party), by => CommitAsync(exchange, by, import, seen));
        await Law.RefusesEachAsync("catalogue.not-yours", Law.NotSellers(party), by => exchange.Get<CancelImport>().RunAsync(new(by, Given.Act(), import), default));
        Law.Refuses("catalogue.no-such-import", await exchange.Get<CancelImport>().RunAsync(new(Given.PublisherOf(party), Given.Act(), Id.New<ImportId>()), default));
    }

    [Fact]
    public async Task A_mapping_names_only_columns_that_are_there()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        using var file = new MemoryStream("名称\r\n碳捕集\r\n"u8.ToArray());
        var stored = await exchange.Get<IFileStore>().PutAsync(file, default);
        var mapping = ImportMapping.None with { Headers = new Dictionary<string, string> { ["名称"] = "no_such_column" } };
        Law.Refuses("catalogue.unknown-column", await exchange.Get<BeginImport>().RunAsync(new(Given.PublisherOf(party), Given.Act(), party, stored, "a.csv", mapping), default));
        await Law.RefusesEachAsync("catalogue.not-yours", Law.NotSellers(party), by => exchange.Get<BeginImport>().RunAsync(new(by, Given.Act(), party, stored, "a.csv"), default));
    }

    private static async Task<Result<ListingStatus>> SubmitAsync(TestExchange exchange, ListingContent content)
    {
        var id = await exchange.Given.DraftAsync(Seller, content: content);
        return await exchange.Get<SubmitListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), id, await exchange.Given.SeenAsync(id)), default);
    }

    private static Task<Result<ImportStatus>> CommitAsync(TestExchange exchange, Actor by, ImportId import, int seen) =>
        exchange.Get<CommitImport>().RunAsync(new(by, Given.Act(), import, seen), default);
}
