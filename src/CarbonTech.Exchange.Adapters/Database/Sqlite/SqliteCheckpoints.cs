using Microsoft.Data.Sqlite;

namespace CarbonTech.Exchange.Adapters.Database.Sqlite;

/// <summary>Carries the write-ahead log into the file beside the writer, so that no answer waits for it. A passive checkpoint takes what is there and holds
/// nobody; under writes without a pause the log would grow for ever, so a long one is started over, which holds the writer for the few pages that came
/// meanwhile.</summary>
internal sealed class SqliteCheckpoints : IAsyncDisposable
{
    private const int LongestLog = 16_384;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly SqliteConnection connection;
    private readonly CancellationTokenSource stopping = new();
    private readonly Task loop;
    private volatile bool wrote;

    internal SqliteCheckpoints(string connectionString, string synchronous)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false, DefaultTimeout = 1 }.ToString());
        loop = Task.Run(() => RunAsync(synchronous));
    }

    /// <summary>There is something to carry.</summary>
    internal void Wrote() => wrote = true;

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
                Run($"PRAGMA synchronous={synchronous}; PRAGMA busy_timeout=50;");
            }

            if (Run("PRAGMA wal_checkpoint(PASSIVE)") > LongestLog) Run("PRAGMA wal_checkpoint(RESTART)");
        }
        catch (SqliteException)
        {
            wrote = true;
        }
    }

    /// <summary>The pages in the log, when the statement is a checkpoint.</summary>
    private int Run(string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        using var row = command.ExecuteReader();
        return row.Read() && row.FieldCount == 3 ? row.GetInt32(1) : 0;
    }
}
