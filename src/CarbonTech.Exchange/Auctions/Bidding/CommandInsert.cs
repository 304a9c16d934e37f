using System.Data;
using System.Data.Common;
using System.Globalization;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>A row by a command with parameters, as every database reads it.</summary>
internal sealed class CommandInsert : RowInsert
{
    private readonly DbCommand command;
    private readonly Func<Guid, object> key;
    private int column;

    public CommandInsert(DbConnection connection, Func<Guid, object> key, string table, IReadOnlyList<(string Name, DbType Type)> columns)
    {
        this.key = key;
        command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture,
            $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})");
        for (var i = 0; i < columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType) = (string.Create(CultureInfo.InvariantCulture, $"@p{i}"), columns[i].Type);
            command.Parameters.Add(parameter);
        }
    }

    public override RowInsert Add(long value) => Set(value);

    public override RowInsert Add(long? value) => Set(value);

    public override RowInsert Add(string value) => Set(value);

    public override RowInsert Add(ReadOnlySpan<byte> value) => Set(value.ToArray());

    public override RowInsert Add(Guid id) => Set(key(id));

    public override Task RunAsync(DbTransaction transaction, CancellationToken ct)
    {
        (var filled, column) = (column, 0);
        if (filled != command.Parameters.Count) throw new InvalidOperationException($"A row has {command.Parameters.Count} columns; {filled} were filled.");
        command.Transaction = transaction;
        return command.ExecuteNonQueryAsync(ct);
    }

    private CommandInsert Set(object? value)
    {
        command.Parameters[column++].Value = value ?? DBNull.Value;
        return this;
    }
}
