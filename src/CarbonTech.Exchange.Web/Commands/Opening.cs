using System.Data.Common;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>How a command comes to its data. A folder or a database that cannot be used is a <see cref="StartFault"/>; what fails later is a bug and is shown as one.</summary>
internal static class Opening
{
    /// <summary>The lock of the one process that leads the data, or null when another holds it.</summary>
    internal static async Task<IDisposable?> LeadAsync(WebApplication app) => await OpenAsync(app, () => Task.FromResult(FolderLock.Take(app)));

    /// <summary>The database, brought to the schema of this release; one that belongs to a server must have been brought there by <c>migrate</c>.</summary>
    internal static Task<IDatabase> MigratedAsync(WebApplication app, CancellationToken ct) => OpenAsync(app, async () =>
    {
        var database = app.Services.GetRequiredService<IDatabase>();
        await database.MigrateAsync(ct);
        return database;
    });

    /// <summary>What the database has that this release does not know, and what it still lacks; nothing is changed.</summary>
    internal static Task<(IReadOnlyList<string> Unknown, IReadOnlyList<string> Pending)> SchemaAsync(WebApplication app, CancellationToken ct) =>
        OpenAsync(app, () => app.Services.GetRequiredService<IDatabase>().SchemaAsync(ct));

    private static async Task<T> OpenAsync<T>(WebApplication app, Func<Task<T>> open)
    {
        try
        {
            return await open();
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException or DbException)
        {
            throw new StartFault(StartFaults.OfData(fault, FolderLock.FolderOf(app)), fault);
        }
    }
}
