using System.Data.Common;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.Data.Sqlite;

namespace CarbonTech.Exchange.Adapters.Gateways.Sandbox;

/// <summary>The sandbox institution's own durable book in a file of its own: orders, movements of money, messages not yet delivered. Each change is one
/// transaction, on disk before it is answered, so that the institution and the exchange can fail apart and be reconciled.</summary>
internal sealed class SandboxBook(string path) : IDisposable
{
    private const string Schema = """
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
        CREATE TABLE IF NOT EXISTS orders (key TEXT PRIMARY KEY, body TEXT NOT NULL, settle_at INTEGER NULL) STRICT;
        CREATE INDEX IF NOT EXISTS orders_settle ON orders (settle_at);
        CREATE TABLE IF NOT EXISTS movements (movement TEXT PRIMARY KEY, body TEXT NOT NULL, currency TEXT NOT NULL, signed INTEGER NOT NULL, of TEXT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS messages (number INTEGER PRIMARY KEY, body TEXT NOT NULL, delivered INTEGER NOT NULL DEFAULT 0) STRICT;
        """;

    private readonly SemaphoreSlim turn = new(1);
    private SqliteConnection? open;

    /// <summary>One thing at a time, whole or not at all.</summary>
    internal async Task<T> ChangeAsync<T>(Func<SandboxBook, Task<T>> body, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            await OpenAsync(ct);
            await using var transaction = open!.BeginTransaction(deferred: false);
            var answer = await body(this);
            await transaction.CommitAsync(ct);
            return answer;
        }
        finally
        {
            turn.Release();
        }
    }

    internal async Task<SandboxOrder?> FindAsync(string key) =>
        (await ReadAsync("SELECT body FROM orders WHERE key = $a", r => Order(r.GetString(0)), ("$a", key))).FirstOrDefault();

    internal Task<List<SandboxOrder>> DueAsync(DateTimeOffset now) =>
        ReadAsync("SELECT body FROM orders WHERE settle_at <= $a ORDER BY settle_at", r => Order(r.GetString(0)), ("$a", now.UtcTicks));

    internal Task KeepAsync(SandboxOrder order) => RunAsync(
        "INSERT INTO orders (key, body, settle_at) VALUES ($a, $b, $c) ON CONFLICT (key) DO UPDATE SET body = excluded.body, settle_at = excluded.settle_at",
        ("$a", order.Key), ("$b", ExchangeJson.Write(order)), ("$c", (object?)(order.SettleAt ?? (order.IsOpen ? order.Until : null))?.UtcTicks ?? DBNull.Value));

    /// <param name="of">The movement that this one gives back.</param>
    internal Task MoveAsync(GatewayMovement movement, bool outwards, string? of) => RunAsync(
        "INSERT INTO movements (movement, body, currency, signed, of) VALUES ($a, $b, $c, $d, $e)",
        ("$a", movement.Movement), ("$b", ExchangeJson.Write(movement)), ("$c", movement.Amount.Currency.ToString()),
        ("$d", outwards ? -movement.Amount.Minor : movement.Amount.Minor), ("$e", (object?)of ?? DBNull.Value));

    internal Task<List<GatewayMovement>> MovementsAsync(Currency currency) =>
        ReadAsync("SELECT body FROM movements WHERE currency = $a ORDER BY rowid", r => ExchangeJson.Read<GatewayMovement>(r.GetString(0)), ("$a", currency.ToString()));

    internal async Task<Money> BalanceAsync(Currency currency) =>
        new((await ReadAsync("SELECT COALESCE(SUM(signed), 0) FROM movements WHERE currency = $a", r => r.GetInt64(0), ("$a", currency.ToString())))[0], currency);

    /// <summary>What is left of a receipt after what was given back.</summary>
    internal async Task<long> LeftOfAsync(string movement) =>
        (await ReadAsync("SELECT COALESCE(SUM(signed), 0) FROM movements WHERE movement = $a OR of = $a", r => r.GetInt64(0), ("$a", movement)))[0];

    internal Task TellAsync(GatewayMessage message) => RunAsync("INSERT INTO messages (body) VALUES ($a)", ("$a", ExchangeJson.Write(message)));

    internal Task<List<(long Number, GatewayMessage Message)>> UndeliveredAsync() =>
        ReadAsync("SELECT number, body FROM messages WHERE delivered = 0 ORDER BY number LIMIT 50", r => (r.GetInt64(0), ExchangeJson.Read<GatewayMessage>(r.GetString(1))));

    internal Task DeliveredAsync(long number) => RunAsync("UPDATE messages SET delivered = 1 WHERE number = $a", ("$a", number));

    public void Dispose()
    {
        open?.Dispose();
        turn.Dispose();
    }

    private async Task OpenAsync(CancellationToken ct)
    {
        if (open is not null) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        await connection.OpenAsync(ct);
        open = connection;
        await RunAsync(Schema);
    }

    private async Task RunAsync(string sql, params (string Name, object Value)[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<List<T>> ReadAsync<T>(string sql, Func<DbDataReader, T> row, params (string Name, object Value)[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(row(reader));
        return rows;
    }

    private SqliteCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = open!.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }

    private static SandboxOrder Order(string body) => ExchangeJson.Read<SandboxOrder>(body);
}
