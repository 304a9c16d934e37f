using System.Threading.Channels;
using CarbonTech.Exchange.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Adapters.Database.Sqlite;

/// <summary>The one writer's queue. Desks go first; many bodies share a commit, each behind its own savepoint; everyone is answered after the commit.
/// When SQLite drops the whole transaction, every body runs again alone, in a fresh context, or is answered Busy.</summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int LargestBatch = 512;
    private readonly Channel<Write> desks = Channel.CreateUnbounded<Write>(new() { SingleReader = true });
    private readonly Channel<Write> others = Channel.CreateUnbounded<Write>(new() { SingleReader = true });
    private readonly SemaphoreSlim waiting = new(0);
    private readonly CancellationTokenSource stopping = new();
    private readonly SqliteConnection connection;
    private readonly DbContextOptions<SqliteExchangeDb> options;
    private readonly string synchronous;
    private readonly SqliteCheckpoints checkpoints;
    private readonly Task loop;

    internal SqliteWriter(string connectionString, string synchronous)
    {
        this.synchronous = synchronous;
        connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        options = new DbContextOptionsBuilder<SqliteExchangeDb>().UseSqlite(connection).Options;
        checkpoints = new SqliteCheckpoints(connectionString, synchronous);
        loop = Task.Run(RunAsync);
    }

    internal async Task<WriteOutcome> WriteAsync(Lane lane, Func<ExchangeDb, Task<bool>> body, CancellationToken ct)
    {
        var write = new Write(body, ct);
        var queued = (lane == Lane.Desk ? desks : others).Writer.TryWrite(write);
        ObjectDisposedException.ThrowIf(!queued, this);
        waiting.Release();
        return await write.Answer.Task;
    }

    public async ValueTask DisposeAsync()
    {
        desks.Writer.TryComplete();
        others.Writer.TryComplete();
        await stopping.CancelAsync();
        await loop;
        await checkpoints.DisposeAsync();
        await connection.DisposeAsync();
        stopping.Dispose();
        waiting.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await waiting.WaitAsync(stopping.Token);
                await BatchAsync();
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            while (Next() is { } left) left.Answer.TrySetCanceled();
        }
    }

    private Write? Next() => desks.Reader.TryRead(out var write) || others.Reader.TryRead(out write) ? write : null;

    private async Task BatchAsync()
    {
        var batch = new List<Write>();
        try
        {
            Open();
            checkpoints.StartOver(connection);
            using var transaction = connection.BeginTransaction(deferred: false);
            while (batch.Count < LargestBatch && Next() is { } write)
            {
                if (batch.Count > 0) await waiting.WaitAsync(stopping.Token);
                batch.Add(write);
                await BodyAsync(write, transaction);
            }

            transaction.Commit();
            checkpoints.Wrote();
        }
        catch (Exception lost) when (lost is SqliteException || !StillOpen())
        {
            await AloneAsync(batch.Count > 0 ? batch : Next() is { } first ? [first] : [], lost);
            return;
        }

        foreach (var write in batch) write.Reply();
    }

    /// <summary>The transaction is gone and with it all of the batch: each runs again in a transaction of its own.</summary>
    private async Task AloneAsync(List<Write> batch, Exception lost)
    {
        foreach (var write in batch)
        {
            try
            {
                if (connection.State != System.Data.ConnectionState.Open) Open();
                using var transaction = connection.BeginTransaction(deferred: false);
                await BodyAsync(write, transaction);
                transaction.Commit();
                checkpoints.Wrote();
            }
            catch (Exception again) when (again is SqliteException || !StillOpen())
            {
                write.Drop(lost);
            }

            write.Reply();
        }
    }

    /// <summary>One body behind its savepoint. An exception of its own undoes only itself; one that took the transaction along goes up.</summary>
    private async Task BodyAsync(Write write, SqliteTransaction transaction)
    {
        if (write.Cancelled)
        {
            write.Leave();
            return;
        }

        transaction.Save("body");
        try
        {
            await using var db = new SqliteExchangeDb(options);
            db.Database.AutoSavepointsEnabled = false;
            await db.Database.UseTransactionAsync(transaction);
            await write.RunAsync(db);
        }
        catch (Exception bug) when (StillOpen())
        {
            write.Fail(bug);
        }

        if (write.Outcome != WriteOutcome.Committed) transaction.Rollback("body");
        transaction.Release("body");
    }

    private bool StillOpen() => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    private void Open()
    {
        if (connection.State == System.Data.ConnectionState.Open) return;
        connection.Open();
        using var pragma = connection.CreateCommand();
        pragma.CommandText = $"PRAGMA synchronous={synchronous}; PRAGMA busy_timeout=30000; PRAGMA wal_autocheckpoint=65536; PRAGMA cache_size=-65536;";
        pragma.ExecuteNonQuery();
    }

    /// <summary>One waiting body and its answer.</summary>
    private sealed class Write(Func<ExchangeDb, Task<bool>> body, CancellationToken ct)
    {
        private Exception? failure;

        public TaskCompletionSource<WriteOutcome> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public WriteOutcome Outcome { get; private set; } = WriteOutcome.Dropped;

        public bool Cancelled => ct.IsCancellationRequested;

        public async Task RunAsync(ExchangeDb db)
        {
            failure = null;
            Outcome = WriteOutcome.Dropped;
            if (await body(db)) Outcome = WriteOutcome.Committed;
        }

        /// <summary>Nobody waits any more: what an earlier try said does not count.</summary>
        public void Leave() => (failure, Outcome) = (null, WriteOutcome.Dropped);

        /// <summary>The body threw: its own bug passes to the caller, a storage that refuses (full, locked, unreadable) is answered Busy.</summary>
        public void Fail(Exception bug) => (failure, Outcome) = IsStorage(bug) ? (null, WriteOutcome.Busy) : (bug, WriteOutcome.Dropped);

        public void Drop(Exception cause) => (failure, Outcome) = (IsStorage(cause) || cause is SqliteException ? null : cause, WriteOutcome.Busy);

        private static bool IsStorage(Exception bug) => bug.GetBaseException() is SqliteException
        {
            SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED
                or SQLitePCL.raw.SQLITE_NOMEM or SQLitePCL.raw.SQLITE_CANTOPEN,
        };

        public void Reply()
        {
            if (failure is not null) Answer.TrySetException(failure);
            else if (Cancelled && Outcome == WriteOutcome.Dropped) Answer.TrySetCanceled(ct);
            else Answer.TrySetResult(Outcome);
        }
    }
}
