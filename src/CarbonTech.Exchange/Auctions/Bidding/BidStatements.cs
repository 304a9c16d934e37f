using System.Data.Common;
using System.Runtime.CompilerServices;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using As = System.Data.DbType;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The desk's statements on one connection, in SQL that both databases read. They are made once and live as long as the connection.</summary>
internal sealed class BidStatements
{
    private static readonly ConditionalWeakTable<DbConnection, BidStatements> Kept = new();
    private readonly DbCommand move;
    private readonly DbCommand version;
    private readonly DbCommand raise;
    private readonly RowInsert bids;
    private readonly RowInsert refused;
    private readonly RowInsert journal;

    private BidStatements(ExchangeDb db)
    {
        var connection = db.Database.GetDbConnection();
        move = Command(connection, "UPDATE \"Lots\" SET \"PriceMinor\" = @p0, \"LeaderCode\" = @p1, \"BidCount\" = @p2, \"EndsAt\" = @p3, \"LogHash\" = @p4, " +
            "\"Version\" = \"Version\" + 1 WHERE \"Id\" = @p5 AND \"Version\" = @p6", As.Int64, As.String, As.Int32, As.Int64, As.Binary, As.Guid, As.Int32);
        version = Command(connection, "SELECT \"Version\" FROM \"Lots\" WHERE \"Id\" = @p0", As.Guid);
        raise = Command(connection, "UPDATE \"Lots\" SET \"Version\" = \"Version\" + 1 WHERE \"Id\" = @p0", As.Guid);
        bids = db.InsertInto("Bids", ("Lot", As.Guid), ("Round", As.Int32), ("Number", As.Int32), ("At", As.Int64), ("Registration", As.Guid), ("Code", As.String),
            ("Party", As.Guid), ("Person", As.Guid), ("Act", As.Guid), ("AmountMinor", As.Int64), ("MaximumMinor", As.Int64), ("Salt", As.Binary), ("Commitment", As.Binary),
            ("PriceMinor", As.Int64), ("LeaderCode", As.String), ("EndsAt", As.Int64), ("Hash", As.Binary));
        refused = db.InsertInto("RefusedBids", ("Lot", As.Guid), ("Round", As.Int32), ("At", As.Int64), ("Registration", As.Guid), ("Party", As.Guid), ("Person", As.Guid),
            ("Act", As.Guid), ("AmountMinor", As.Int64), ("MaximumMinor", As.Int64), ("Refusal", As.String));
        journal = db.InsertInto("Journal", ("Act", As.Guid), ("Ordinal", As.Int32), ("At", As.Int64), ("Person", As.Guid), ("Party", As.Guid), ("Fact", As.String),
            ("Aggregate", As.String), ("AggregateId", As.Guid), ("Version", As.Int32), ("Body", As.String));
    }

    public static BidStatements On(ExchangeDb db) => Kept.GetValue(db.Database.GetDbConnection(), _ => new(db));

    /// <summary>Moves the lot from the version that the desk knows; false when somebody else has moved it.</summary>
    public async Task<bool> MoveAsync(ExchangeDb db, LotId lot, int from, LotState state, byte[] hash, CancellationToken ct)
    {
        Set(move, db, state.Price!.Value, state.Leader!, state.Count, state.EndsAt.UtcTicks, hash, db.KeyOf(lot.Value), from);
        return await move.ExecuteNonQueryAsync(ct) == 1;
    }

    /// <summary>The lot still stands at the version that the desk knows.</summary>
    public async Task<bool> StandsAsync(ExchangeDb db, LotId lot, int at, CancellationToken ct)
    {
        Set(version, db, db.KeyOf(lot.Value));
        return Convert.ToInt32(await version.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture) == at;
    }

    /// <summary>Tells every desk of the lot, on all nodes, that what it knows is old.</summary>
    public async Task<bool> RaiseAsync(ExchangeDb db, LotId lot, CancellationToken ct)
    {
        Set(raise, db, db.KeyOf(lot.Value));
        return await raise.ExecuteNonQueryAsync(ct) == 1;
    }

    public async Task InsertAsync(ExchangeDb db, IReadOnlyList<Bid> rows, CancellationToken ct)
    {
        var transaction = Transaction(db);
        foreach (var row in rows)
        {
            bids.Add(row.Lot.Value).Add(row.Round).Add(row.Number).Add(row.At.UtcTicks).Add(row.Registration.Value).Add(row.Code)
                .Add(row.Party.Value).Add(row.Person.Value).Add(row.Act.Value).Add(row.AmountMinor).Add(row.MaximumMinor).Add(row.Salt).Add(row.Commitment)
                .Add(row.PriceMinor).Add(row.LeaderCode).Add(row.EndsAt.UtcTicks).Add(row.Hash);
            await bids.RunAsync(transaction, ct);
        }
    }

    public async Task InsertAsync(ExchangeDb db, IReadOnlyList<RefusedBid> rows, CancellationToken ct)
    {
        var transaction = Transaction(db);
        foreach (var row in rows)
        {
            refused.Add(row.Lot.Value).Add(row.Round).Add(row.At.UtcTicks).Add(row.Registration.Value).Add(row.Party.Value).Add(row.Person.Value)
                .Add(row.Act.Value).Add(row.AmountMinor).Add(row.MaximumMinor).Add(row.Refusal);
            await refused.RunAsync(transaction, ct);
        }
    }

    public Task InsertAsync(ExchangeDb db, JournalRow row, CancellationToken ct)
    {
        journal.Add(row.Act.Value).Add(row.Ordinal).Add(row.At.UtcTicks).Add(row.Person.Value).Add(row.Party.Value).Add(row.Fact)
            .Add(row.Aggregate).Add(row.AggregateId).Add(row.Version).Add(row.Body);
        return journal.RunAsync(Transaction(db), ct);
    }

    private static DbTransaction Transaction(ExchangeDb db) => db.Database.CurrentTransaction!.GetDbTransaction();

    private static DbCommand Command(DbConnection connection, string text, params ReadOnlySpan<System.Data.DbType> types)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 0; i < types.Length; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType) = ($"@p{i}", types[i]);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static void Set(DbCommand command, ExchangeDb db, params ReadOnlySpan<object> values)
    {
        command.Transaction = Transaction(db);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
    }
}
