namespace CarbonTech.Exchange.Benchmarks;

/// <summary>A benchmark that warms up, takes the median of at least three runs and gives its figures.</summary>
internal interface IBenchmark
{
    string Name { get; }

    Task<IReadOnlyList<Figure>> RunAsync(CancellationToken ct);
}
