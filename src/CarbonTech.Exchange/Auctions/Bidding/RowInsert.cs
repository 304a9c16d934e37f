using System.Data.Common;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>One INSERT that is prepared once per connection and filled again and again: values are added column by column in the order of the table that was
/// named, then the row is written. How a database takes values fastest is its adapter's to know; what stands in the row afterwards is the same.</summary>
public abstract class RowInsert
{
    public abstract RowInsert Add(long value);

    public abstract RowInsert Add(long? value);

    public abstract RowInsert Add(string value);

    public abstract RowInsert Add(ReadOnlySpan<byte> value);

    /// <summary>Adds an identifier as this database stores identifiers.</summary>
    public abstract RowInsert Add(Guid id);

    /// <summary>Writes the row in this transaction; the next value added is the first of the next row.</summary>
    /// <exception cref="DbException">The database refuses the row; nothing of it stands.</exception>
    public abstract Task RunAsync(DbTransaction transaction, CancellationToken ct);
}
