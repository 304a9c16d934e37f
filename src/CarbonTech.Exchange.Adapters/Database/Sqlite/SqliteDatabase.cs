using CarbonTech.Exchange.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CarbonTech.Exchange.Adapters.Database.Sqlite;

/// <summary>The exchange in one file: write-ahead log, synchronous=FULL, many readers, one writer's queue.</summary>
public sealed class SqliteDatabase : IDatabase, IAsyncDisposable
{
    private readonly DbContextOptions<SqliteExchangeDb> reading;
    private readonly SqliteWriter writer;

    public SqliteDatabase(string path, string synchronous = "FULL")
    {
        Connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
        reading = new DbContextOptionsBuilder<SqliteExchangeDb>()
            .UseSqlite(Connection)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
        writer = new SqliteWriter(Connection, synchronous);
    }

    public string Connection { get; }

    public ExchangeDb Read() => new SqliteExchangeDb(reading);

    public Task<WriteOutcome> WriteAsync(Lane lane, Func<ExchangeDb, Task<bool>> body, CancellationToken ct) => writer.WriteAsync(lane, body, ct);

    public async Task MigrateAsync(CancellationToken ct)
    {
        await using var db = new SqliteExchangeDb(reading);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
        await db.Database.MigrateAsync(ct);
    }

    public async Task<(IReadOnlyList<string> Unknown, IReadOnlyList<string> Pending)> SchemaAsync(CancellationToken ct)
    {
        await using var db = Read();
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToHashSet();
        return ([.. applied.Except(known)], [.. known.Except(applied)]);
    }

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        using var connection = new SqliteConnection(Connection);
        SqliteConnection.ClearPool(connection);
    }
}
