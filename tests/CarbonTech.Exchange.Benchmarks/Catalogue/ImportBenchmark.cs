using System.Diagnostics;
using CarbonTech.Exchange.Benchmarks.Bidding;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Testing;

namespace CarbonTech.Exchange.Benchmarks.Catalogue;

/// <summary>20,000 rows of a trusted publisher from the stored file to searchable: validation, dry run, writing, sealing, index; all workers running as the
/// host runs them, SQLite with synchronous=FULL. The heap is sampled, and that of three times the rows is compared with it.</summary>
internal sealed class ImportBenchmark : IBenchmark
{
    private const int Rows = 20_000;
    private const int Runs = 3;
    private const double Bar = 1_500;
    private const double MostGrowth = 1.5;

    public string Name => "import";

    public async Task<IReadOnlyList<Figure>> RunAsync(CancellationToken ct)
    {
        _ = await RunAsync(Rows / 2, ct);
        var runs = new List<(double PerSecond, double Heap)>();
        for (var n = 0; n < Runs; n++) runs.Add(await RunAsync(Rows, ct));
        var (rate, heap) = (Median(runs.Select(r => r.PerSecond)), Median(runs.Select(r => r.Heap)));
        var large = await RunAsync(Rows * 3, ct);
        return
        [
            new("import", rate, "rows/s", $"{Rows} rows to searchable", null, "≥ 1,500 rows/s", rate >= Bar),
            new("import.heap", heap, "MB"),
            new("import.heap-threefold", large.Heap, "MB", $"{Rows} rows", large.Heap / heap, "≤ 1.5 × a third of the rows", large.Heap <= MostGrowth * heap),
        ];
    }

    private static async Task<(double PerSecond, double Heap)> RunAsync(int rows, CancellationToken ct)
    {
        await using var exchange = await BidGround.StartAsync();
        var party = await exchange.Given.TrustedPartyAsync();
        var file = await StoreAsync(exchange, rows, ct);
        GC.Collect();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var heap = HeapAsync(end.Token);
        var workers = exchange.Get<IEnumerable<IWorker>>().Select(w => Task.Run(() => LoopAsync(w, exchange.Get<Bell>(), end.Token), CancellationToken.None)).ToList();
        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await ImportAsync(exchange, party, file, rows, ct);
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        cpu = Environment.CpuUsage.TotalTime - cpu;
        await Console.Error.WriteLineAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"import: {rows} rows in {took:0.0} s, {cpu.TotalSeconds:0.0} s of processor"));
        await end.CancelAsync();
        await Task.WhenAll(workers);
        return (rows / took, await heap);
    }

    private static async Task ImportAsync(TestExchange exchange, PartyId party, StoredFile file, int rows, CancellationToken ct)
    {
        var id = (await exchange.Get<BeginImport>().RunAsync(new(Given.PublisherOf(party), Given.Act(), party, file, "rows.csv"), ct)).Must();
        while ((await exchange.Get<ReadImports>().OneAsync(id, Actor.System, ct))!.Status == ImportStatus.Checking) await Task.Delay(100, ct);
        await exchange.Given.CommitAsync(id);
        while ((await exchange.Get<SearchListings>().RunAsync(new(), ct)).Answer.Total < rows) await Task.Delay(100, ct);
    }

    private static async Task<StoredFile> StoreAsync(TestExchange exchange, int rows, CancellationToken ct)
    {
        var path = Path.Combine(exchange.Folder, "rows.csv");
        await File.WriteAllTextAsync(path, Given.Csv(Enumerable.Range(0, rows).Select(_ => ListingCells.Write(Given.Content()))), ct);
        await using var stream = File.OpenRead(path);
        return await exchange.Get<IFileStore>().PutAsync(stream, ct);
    }

    private static async Task LoopAsync(IWorker worker, Bell bell, CancellationToken ct)
    {
        try
        {
            while (!ct.IsCancellationRequested)
            {
                var rung = bell.NextAsync();
                if (!await worker.StepAsync(ct)) await Bell.WaitAsync(rung, worker.Pause, ct);
            }
        }
        catch (OperationCanceledException)
        {
            // the run is over
        }
    }

    /// <summary>The largest heap that survived a collection, in megabytes.</summary>
    private static async Task<double> HeapAsync(CancellationToken ct)
    {
        long most = 0;
        while (!ct.IsCancellationRequested)
        {
            most = Math.Max(most, GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes);
            await Task.Delay(50, CancellationToken.None);
        }

        return most / 1_048_576d;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);
}
