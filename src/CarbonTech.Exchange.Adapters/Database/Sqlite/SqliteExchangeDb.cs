using System.Data;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Adapters.Database.Sqlite;

/// <summary>The model on SQLite: identifiers as big-endian BLOBs, so that their bytes sort by time, and text lengths as CHECKs.</summary>
public sealed class SqliteExchangeDb(DbContextOptions<SqliteExchangeDb> options) : ExchangeDb(options)
{
    public override object KeyOf(Guid id) => id.ToByteArray(bigEndian: true);

    public override RowInsert InsertInto(string table, params IReadOnlyList<(string Name, DbType Type)> columns) =>
        new SqliteInsert((SqliteConnection)Database.GetDbConnection(), table, [.. columns.Select(c => c.Name)]);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        foreach (var id in ModelConventions.IdTypes)
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(BlobId<>).MakeGenericType(id)).HaveMaxLength(16);
        }

        configurationBuilder.Properties<Guid>().HaveConversion<BlobGuid>().HaveMaxLength(16);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        LengthChecks.Add(modelBuilder);
    }
}
