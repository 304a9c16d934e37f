using System.Diagnostics;
using CarbonTech.Exchange.Adapters.Indexes.Lucene;
using CarbonTech.Exchange.Search;

namespace CarbonTech.Exchange.Benchmarks.Search;

/// <summary>200,000 documents, all facets on, twenty results with marks: one caller for the times, two for the rate, no answer kept.</summary>
internal sealed class SearchBenchmark : IBenchmark
{
    private const int Documents = 200_000;
    private const int Runs = 3;
    private const int Calls = 600;
    private const int Callers = 2;
    private static readonly string[] Boxes =
    [
        "光伏", "碳捕集", "余热回收", "钢铁 余热", "固态电池 电解质", "储能", "污水 脱氮", "水泥 低碳 熟料", "氢", "电解水制氢 催化剂", "钙钛矿太阳能电池", "\"碳足迹\" 建筑",
        "photovoltaic", "carbon capture", "waste heat recovery", "lithium battery recycling", "cement clinker substitute", "hydrogen storage materials", "energy", "machine learning forecast wind power",
        "heat pump -ground", "\"life cycle assessment\" concrete", "CO2 还原", "生物质 pyrolysis", "owner:大学 膜", "geopolymer fly ash", "perovskite solar cell", "graphene", "low-carbon steel", "碳中和",
    ];

    public string Name => "search";

    public async Task<IReadOnlyList<Figure>> RunAsync(CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("exchange-search-").FullName;
        try
        {
            using var index = new LuceneSearchIndex(folder);
            return await MeasureAsync(index, ct);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(LuceneSearchIndex index, CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        await FillAsync(index, ct);
        var filling = Documents / clock.Elapsed.TotalSeconds;
        for (var i = 0; i < 4; i++) await AskAsync(index, Queries(i), ct);
        var times = new List<double[]>();
        var rates = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            times.Add([.. (await AskAsync(index, Queries(100 + run), ct)).Order()]);
            clock.Restart();
            await Task.WhenAll(Enumerable.Range(0, Callers).Select(c => Task.Run(() => AskAsync(index, Queries(200 + (run * Callers) + c), ct), ct)));
            rates.Add(Callers * Calls / clock.Elapsed.TotalSeconds);
        }

        var (p50, p95, rate) = (Median(times.Select(t => t[t.Length / 2])), Median(times.Select(t => t[t.Length * 95 / 100])), Median(rates));
        return
        [
            new("search: filling", filling, "docs/s", SearchCorpus.Source),
            new("search: p50", p50, "ms", SearchCorpus.Source),
            new("search: p95", p95, "ms", SearchCorpus.Source, null, "≤ 20 ms", p95 <= 20),
            new("search: two callers", rate, "queries/s", SearchCorpus.Source, null, "≥ 150 queries/s", rate >= 150),
        ];
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);

    private static async Task FillAsync(LuceneSearchIndex index, CancellationToken ct)
    {
        await using var rebuild = await index.RebuildAsync(0, ct) ?? throw new InvalidOperationException("Another rebuild runs.");
        await Parallel.ForEachAsync(SearchCorpus.Documents(Documents).Chunk(500), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = ct },
            async (chunk, token) => await rebuild.ApplyAsync(0, chunk, [], token));
        await rebuild.SwapAsync(ct);
    }

    private static async Task<List<double>> AskAsync(LuceneSearchIndex index, IReadOnlyList<SearchQuery> queries, CancellationToken ct)
    {
        var times = new List<double>(queries.Count);
        foreach (var query in queries)
        {
            var started = Stopwatch.GetTimestamp();
            _ = await index.SearchAsync(query, ct);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times;
    }

    /// <summary>What people do: mostly words, half of them narrowed, some browsing, some sorting, some turning pages.</summary>
    private static List<SearchQuery> Queries(int seed)
    {
        var random = new Random(seed);
        var queries = new List<SearchQuery>(Calls);
        for (var i = 0; i < Calls; i++)
        {
            var text = QueryText.Parse(random.Next(12) == 0 ? "" : Boxes[random.Next(Boxes.Length)]);
            queries.Add(new()
            {
                Text = text, Parts = QueryPlan.Parts(text, synonyms: true), Chosen = Chosen(random),
                Sort = random.Next(5) == 0 ? SearchSort.Newest : SearchSort.Relevance, Skip = random.Next(5) == 0 ? 20 * random.Next(1, 6) : 0,
            });
        }

        return queries;
    }

    private static Dictionary<Facet, IReadOnlyList<string>> Chosen(Random random) => random.Next(4) switch
    {
        0 => new() { [Facet.Field] = ["SF-01"] },
        1 => new() { [Facet.Trl] = ["7-9"], [Facet.DealMode] = ["LIC-PAT-ORD", "TRF-PATENT"] },
        _ => [],
    };
}
