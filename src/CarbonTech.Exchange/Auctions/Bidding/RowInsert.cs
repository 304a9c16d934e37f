using System.Data;
using System.Data.Common;
using System.Globalization;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>One INSERT that is prepared once per connection and filled again and again: values go in by column, nulls as the column's type.</summary>
internal sealed class RowInsert
{
    private readonly DbCommand command;

    public RowInsert(DbConnection connection, string table, params IReadOnlyList<(string Name, DbType Type)> columns)
    {
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

    public object? this[int column]
    {
        set => command.Parameters[column].Value = value ?? DBNull.Value;
    }

    public Task RunAsync(DbTransaction transaction, CancellationToken ct)
    {
        if (command.Transaction != transaction) command.Transaction = transaction;
        return command.ExecuteNonQueryAsync(ct);
    }
}
