using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>A database that undoes every so manyth write of a desk after its body ran, as when another node was faster.</summary>
public sealed class LosingDatabase(IDatabase inner, int every) : IDatabase, IAsyncDisposable
{
    private int writes;

    public ExchangeDb Read() => inner.Read();

    public Task<WriteOutcome> WriteAsync(Lane lane, Func<ExchangeDb, Task<bool>> body, CancellationToken ct) =>
        inner.WriteAsync(lane, async db => await body(db) && (lane != Lane.Desk || Interlocked.Increment(ref writes) % every != 0), ct);

    public Task MigrateAsync(CancellationToken ct) => inner.MigrateAsync(ct);

    public Task<(IReadOnlyList<string> Unknown, IReadOnlyList<string> Pending)> SchemaAsync(CancellationToken ct) => inner.SchemaAsync(ct);

    public async ValueTask DisposeAsync()
    {
        if (inner is IAsyncDisposable disposable) await disposable.DisposeAsync();
    }
}
