namespace CarbonTech.Exchange.Kernel;

/// <summary>The database behind both doors. One implementation per product, each with its own migrations.</summary>
public interface IDatabase
{
    /// <summary>A context of its own for reading, untracked. The caller disposes it.</summary>
    ExchangeDb Read();

    /// <summary>Runs the body in a transaction and commits when it returns true. After a lost race the body runs again in a fresh context, so it must
    /// touch nothing but the context it gets. Completes after the commit is durable. Exceptions of the body pass through, with nothing written.</summary>
    Task<WriteOutcome> WriteAsync(Lane lane, Func<ExchangeDb, Task<bool>> body, CancellationToken ct);

    /// <summary>Brings the schema to this release.</summary>
    Task MigrateAsync(CancellationToken ct);

    /// <summary>The migrations that the database has and this release does not know, and those it still needs.</summary>
    Task<(IReadOnlyList<string> Unknown, IReadOnlyList<string> Pending)> SchemaAsync(CancellationToken ct);
}
