using CarbonTech.Exchange.Kernel;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CarbonTech.Exchange.Adapters.Database.SqlServer;

/// <summary>The exchange on SQL Server: a transaction per change, versions and unique keys as judges, a lost race runs again.</summary>
public sealed class SqlServerDatabase(DbContextOptions<SqlServerExchangeDb> options) : IDatabase
{
    private const int Tries = 6;
    private static readonly int[] LostRaces = [1205, 2601, 2627, 3960, 3961, -2];

    public SqlServerDatabase(string connection)
        : this(new DbContextOptionsBuilder<SqlServerExchangeDb>().UseSqlServer(connection).ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning)).Options)
    {
    }

    public ExchangeDb Read()
    {
        var db = new SqlServerExchangeDb(options);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return db;
    }

    public async Task<WriteOutcome> WriteAsync(Lane lane, Func<ExchangeDb, Task<bool>> body, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            try
            {
                return await OnceAsync(body, ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                await Task.Delay(attempt * 15, ct);
            }
            catch (DbUpdateException lost) when (lost.InnerException is SqlException sql && LostRaces.Contains(sql.Number))
            {
                await Task.Delay(attempt * 15, ct);
            }
            catch (SqlException lost) when (LostRaces.Contains(lost.Number))
            {
                await Task.Delay(attempt * 15, ct);
            }
        }

        return WriteOutcome.Busy;
    }

    public async Task MigrateAsync(CancellationToken ct)
    {
        await using var db = new SqlServerExchangeDb(options);
        await db.Database.MigrateAsync(ct);
    }

    public async Task<(IReadOnlyList<string> Unknown, IReadOnlyList<string> Pending)> SchemaAsync(CancellationToken ct)
    {
        await using var db = Read();
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToHashSet();
        return ([.. applied.Except(known)], [.. known.Except(applied)]);
    }

    private async Task<WriteOutcome> OnceAsync(Func<ExchangeDb, Task<bool>> body, CancellationToken ct)
    {
        await using var db = new SqlServerExchangeDb(options);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await body(db)) return WriteOutcome.Dropped;
        await transaction.CommitAsync(ct);
        return WriteOutcome.Committed;
    }
}
