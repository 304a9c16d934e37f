using CarbonTech.Exchange.Adapters.Database.Sqlite;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Benchmarks;

/// <summary>The reference: each change in a context, connection and transaction of its own, as EF is used everywhere; the same file, synchronous=FULL, and
/// SQLite's own waiting for the lock.</summary>
internal sealed class PlainDatabase(string connection) : IDatabase, IAsyncDisposable
{
    private readonly DbContextOptions<SqliteExchangeDb> options = new DbContextOptionsBuilder<SqliteExchangeDb>().UseSqlite(connection).Options;

    public static PlainDatabase Beside(TestExchange exchange) => new(((SqliteDatabase)exchange.Get<IDatabase>()).Connection);

    public ExchangeDb Read() => new SqliteExchangeDb(options);

    public async Task<WriteOutcome> WriteAsync(Lane lane, Func<ExchangeDb, Task<bool>> body, CancellationToken ct)
    {
        await using var db = new SqliteExchangeDb(options);
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=FULL", ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await body(db)) return WriteOutcome.Dropped;
        await transaction.CommitAsync(ct);
        return WriteOutcome.Committed;
    }

    public Task MigrateAsync(CancellationToken ct) => Task.CompletedTask;

    public Task<(IReadOnlyList<string> Unknown, IReadOnlyList<string> Pending)> SchemaAsync(CancellationToken ct) =>
        Task.FromResult<(IReadOnlyList<string>, IReadOnlyList<string>)>(([], []));

    public ValueTask DisposeAsync()
    {
        using var pool = new SqliteConnection(connection);
        SqliteConnection.ClearPool(pool);
        return ValueTask.CompletedTask;
    }
}
