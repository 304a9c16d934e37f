using Microsoft.Data.Sqlite;

namespace CarbonTech.Exchange.Adapters.Database.Sqlite;

/// <summary>Carries the write-ahead log into the file beside the writer, so that no answer waits for it. A passive checkpoint takes what is there and holds
/// nobody; under writes without a pause it never comes to the end and the log would grow for ever. When the log is long, the writer itself carries the few
/// pages that came meanwhile between two batches: its next transaction then starts the log over. Two connections that wait for each other's lock would sleep
/// longer than that takes. The log is carried often and kept short, because the file is flushed when all of it has been carried, and that flush holds the
/// writer for as long as there is something to flush.</summary>
internal sealed class SqliteCheckpoints : IAsyncDisposable
{
    private const int LongestLog = 512;
    private const string Passive = "PRAGMA wal_checkpoint(PASSIVE)";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly SqliteConnection connection;
    private readonly CancellationTokenSource stopping = new();
    private readonly Task loop;
    private volatile bool wrote;
    private volatile bool grown;

    internal SqliteCheckpoints(string connectionString, string synchronous)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false, DefaultTimeout = 1 }.ToString());
        loop = Task.Run(() => RunAsync(synchronous));
    }

    /// <summary>There is something to carry.</summary>
    internal void Wrote() => wrote = true;

    /// <summary>For the writer, outside a transaction: carries the rest of a long log on its connection.</summary>
    internal void StartOver(SqliteConnection writer)
    {
        if (!grown) return;
        grown = false;
        Run(writer, Passive);
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await loop;
        await connection.DisposeAsync();
        stopping.Dispose();
    }

    private async Task RunAsync(string synchronous)
    {
        using var pace = new PeriodicTimer(Pause);
        try
        {
            while (await pace.WaitForNextTickAsync(stopping.Token))
            {
                if (!wrote) continue;
                wrote = false;
                Carry(synchronous);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
    }

    /// <summary>A file that cannot be read or is locked is the writer's to report; the log is carried at the next turn.</summary>
    private void Carry(string synchronous)
    {
        try
        {
            if (connection.State != System.Data.ConnectionState.Open)
            {
                connection.Open();
                Run(connection, $"PRAGMA synchronous={synchronous}; PRAGMA busy_timeout=50;");
            }

            grown = Run(connection, Passive) > LongestLog;
        }
        catch (SqliteException)
        {
            wrote = true;
        }
    }

    /// <summary>The pages in the log, when the statement is a checkpoint.</summary>
    private static int Run(SqliteConnection on, string pragma)
    {
        using var command = on.CreateCommand();
        command.CommandText = pragma;
        using var row = command.ExecuteReader();
        return row.Read() && row.FieldCount == 3 ? row.GetInt32(1) : 0;
    }
}
