using System.Data.Common;
using CarbonTech.Exchange.Auctions.Bidding;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CarbonTech.Exchange.Adapters.Database.Sqlite;

/// <summary>A row by a prepared statement whose parameters are bound by place: half of what a command costs, which looks every parameter up by its name and
/// makes an object for every value.</summary>
internal sealed class SqliteInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns) : RowInsert
{
    private readonly string text = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
    private sqlite3? handle;
    private sqlite3_stmt? statement;
    private int column;

    public override RowInsert Add(long value) => Bound(raw.sqlite3_bind_int64(Ready(), ++column, value));

    public override RowInsert Add(long? value) => value is { } given ? Add(given) : Bound(raw.sqlite3_bind_null(Ready(), ++column));

    public override RowInsert Add(string value) => Bound(raw.sqlite3_bind_text(Ready(), ++column, value));

    public override RowInsert Add(ReadOnlySpan<byte> value) => Bound(raw.sqlite3_bind_blob(Ready(), ++column, value));

    public override RowInsert Add(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return Add(bytes);
    }

    public override Task RunAsync(DbTransaction transaction, CancellationToken ct)
    {
        (var filled, column) = (column, 0);
        if (filled != columns.Count) throw new InvalidOperationException($"A row of {table} has {columns.Count} columns; {filled} were filled.");
        var answer = raw.sqlite3_step(Ready());
        _ = raw.sqlite3_reset(statement);
        return answer == raw.SQLITE_DONE ? Task.CompletedTask : throw Refused(answer);
    }

    /// <summary>The statement on the connection as it is open now: a connection that was opened again has another handle.</summary>
    private sqlite3_stmt Ready()
    {
        if (handle == connection.Handle && statement is not null) return statement;
        statement?.Dispose();
        handle = connection.Handle;
        var answer = raw.sqlite3_prepare_v2(handle, text, out statement);
        return answer == raw.SQLITE_OK ? statement : throw Refused(answer);
    }

    private SqliteInsert Bound(int answer) => answer == raw.SQLITE_OK ? this : throw Refused(answer);

    /// <summary>The next row starts from its first column, whatever happened to this one.</summary>
    private SqliteException Refused(int answer)
    {
        column = 0;
        return new(raw.sqlite3_errmsg(handle).utf8_to_string(), answer & 0xFF, raw.sqlite3_extended_errcode(handle));
    }
}
