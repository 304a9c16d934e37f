using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

/// <summary>A file of 10,000 rows in which every twentieth is broken in one of many ways; the processes that run it are killed in the middle of the dry run and
/// of the writing, others go on after the lease.</summary>
public sealed class ImportCrashTests
{
    private const int Rows = 10_000;
    private const int Broken = Rows / 20;

    [Fact]
    public async Task Killed_in_the_middle_and_resumed_it_loses_no_row_and_doubles_none()
    {
        await using var exchange = await TestExchange.StartAsync("FULL");
        var party = await exchange.Given.TrustedPartyAsync();
        var id = await exchange.Given.ImportAsync(party, Given.Csv(File()));
        await KillAfterAsync(exchange, db => db.ImportRows.CountAsync(r => r.Import == id), 4_000);
        await ResumeAsync(exchange);
        var page = (await exchange.Get<ReadImports>().OneAsync(id, Actor.System, default))!;
        Assert.Equal((ImportStatus.Checked, new ImportCounts(New: Rows - Broken, Refused: Broken)), (page.Status, page.Counts));
        await EveryBrokenRowSaysWhyAsync(exchange, id);

        await exchange.Given.CommitAsync(id);
        await KillAfterAsync(exchange, db => db.Listings.CountAsync(), 4_000);
        await ResumeAsync(exchange);
        page = (await exchange.Get<ReadImports>().OneAsync(id, Actor.System, default))!;
        Assert.Equal((ImportStatus.Done, Rows - Broken, Rows - Broken), (page.Status, page.Wrote.New, await exchange.Dbs.ReadAsync(db => db.Listings.CountAsync())));
        Assert.Equal(Rows - Broken, await exchange.Dbs.ReadAsync(db => db.Journal.CountAsync(j => j.Fact == nameof(ListingListed))));
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> File() => Enumerable.Range(0, Rows).Select(i =>
        i % 20 == 7 ? BrokenRows.Broken(Given.Content(), i / 20 % BrokenRows.Ways.Count) : (IReadOnlyDictionary<string, string>)BrokenRows.Good(Given.Content()));

    private static async Task EveryBrokenRowSaysWhyAsync(TestExchange exchange, ImportId id)
    {
        var refused = await exchange.Get<ReadImports>().RowsAsync(id, RowOutcome.Refused, 0, Rows, default);
        foreach (var (line, way) in refused.Select((line, n) => (line, BrokenRows.Ways[n % BrokenRows.Ways.Count]))) Assert.Contains(line.Reasons, r => r.Code == way.Code);
    }

    /// <summary>A process that takes the job and is killed once the count is reached: whatever step it is in ends unfinished.</summary>
    private static async Task KillAfterAsync(TestExchange exchange, Func<ExchangeDb, Task<int>> count, int rows)
    {
        using var child = ImportingChild.Start(exchange);
        while (!child.HasExited && await exchange.Dbs.ReadAsync(count) < rows) await Task.Delay(5, TestContext.Current.CancellationToken);
        Assert.False(child.HasExited);
        child.Kill();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, child.ExitCode);
    }

    private static async Task ResumeAsync(TestExchange exchange)
    {
        Assert.False(await Runner(exchange).StepAsync(default), "The dead runner's lease still stands.");
        exchange.Pass(TimeSpan.FromMinutes(1));
        Assert.True(await Runner(exchange).StepAsync(default));
    }

    private static JobRunner Runner(TestExchange exchange) => new(exchange.Dbs, exchange.Get<IEnumerable<IJobHandler>>(), exchange.Clock);
}
