using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The digests of all files that the rows of one table name, so that <c>verify</c> can ask for each of them.</summary>
internal sealed record NamedFiles(string Table, Func<ExchangeDb, CancellationToken, Task<IEnumerable<string>>> DigestsAsync);

internal static class NamingFiles
{
    /// <summary>Says which files a table names: what the query finds of each row, taken apart in memory.</summary>
    internal static IServiceCollection AddNamedFiles<T>(this IServiceCollection services, string table, Func<ExchangeDb, IQueryable<T>> found, Func<T, IEnumerable<string?>> digests) =>
        services.AddSingleton(new NamedFiles(table, async (db, ct) => (await found(db).ToListAsync(ct)).SelectMany(digests).OfType<string>().Distinct()));

    /// <summary>Says which files a table names, each in a column of its own.</summary>
    internal static IServiceCollection AddNamedFiles(this IServiceCollection services, string table, Func<ExchangeDb, IQueryable<string?>> digests) =>
        services.AddNamedFiles(table, digests, digest => [digest]);
}
