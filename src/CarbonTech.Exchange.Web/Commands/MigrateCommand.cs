using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Brings the database to the schema of this release.</summary>
internal static class MigrateCommand
{
    internal static async Task<int> RunAsync(WebApplication app, CancellationToken ct)
    {
        var database = await Opening.MigratedAsync(app, ct);
        var (unknown, pending) = await database.SchemaAsync(ct);
        await Console.Out.WriteLineAsync(unknown.Count == 0 && pending.Count == 0 ? "The schema is that of this release." : $"Unknown: {string.Join(", ", unknown)}; pending: {string.Join(", ", pending)}");
        return unknown.Count == 0 && pending.Count == 0 ? 0 : 1;
    }
}
