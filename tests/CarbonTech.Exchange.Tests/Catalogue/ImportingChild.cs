using System.Diagnostics;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Races;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

/// <summary>A second process of this program that takes up the jobs of a database file. Started, and killed, by the crash test of the import.</summary>
public sealed class ImportingChild
{
    private const string Task = "EXCHANGE_IMPORTING_CHILD";

    internal static Process Start(TestExchange exchange) =>
        ChildProcess.Start(typeof(ImportingChild), nameof(Runs), Task, ExchangeJson.Write(new Work(exchange.Folder, exchange.Now)));

    [Fact(Explicit = true)]
    public async Task Runs()
    {
        if (Environment.GetEnvironmentVariable(Task) is not { Length: > 0 } text) return;
        var work = ExchangeJson.Read<Work>(text);
        await using var exchange = await TestExchange.StartAsync("FULL", folder: work.Folder);
        exchange.Pass(work.At - exchange.Now);
        Assert.True(await new JobRunner(exchange.Dbs, exchange.Get<IEnumerable<IJobHandler>>(), exchange.Clock).StepAsync(default));
    }

    private sealed record Work(string Folder, DateTimeOffset At);
}
