using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>Looks for the row of everything that the journal speaks of: states end, but rows are never taken away.</summary>
internal sealed class VerifyPresence(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct)
    {
        var (held, broken) = (0L, default(string));
        foreach (var kind in await dbs.ReadAsync(db => db.Journal.Select(j => j.Aggregate).Distinct().Order().ToListAsync(ct)))
        {
            if (await dbs.ReadAsync(db => ThereAsync(db, kind, ct)) is not { } there) continue;
            var all = await dbs.ReadAsync(db => db.Journal.Where(j => j.Aggregate == kind).Select(j => j.AggregateId).Distinct().CountAsync(ct));
            held += there;
            if (there < all) broken ??= $"{kind}, {all - there} of {all} not there";
        }

        return [new("journal: the rows of all that it speaks of", held, broken)];
    }

    /// <summary>How many of them are there; null of a kind whose key is no identifier. In SQL that both databases read; the names are the model's own.</summary>
    private static async Task<int?> ThereAsync(ExchangeDb db, string kind, CancellationToken ct)
    {
        if (db.Model.GetEntityTypes().SingleOrDefault(e => e.ClrType.Name == kind) is not { } entity) return 0;
        var key = entity.FindPrimaryKey()!.Properties.Single();
        if (key.ClrType == typeof(string)) return null;
        var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{entity.GetTableName()}\" WHERE \"{key.GetColumnName()}\" IN (SELECT \"AggregateId\" FROM \"Journal\" WHERE \"Aggregate\" = {{0}})";
        return (await db.Database.SqlQueryRaw<int>(sql, kind).ToListAsync(ct))[0];
    }
}
