using CarbonTech.Exchange.Adapters.Database.Sqlite;
using CarbonTech.Exchange.Adapters.Database.SqlServer;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Databases for tests: a copy of one migrated SQLite file, or a fresh database on the SQL Server that the environment names.</summary>
internal static class TestDatabase
{
    public const string FileName = "exchange.db";
    private static readonly Lazy<Task<string>> Template = new(MigrateTemplateAsync);

    internal static async Task<IDatabase> OpenAsync(string folder, string synchronous)
    {
        if (TestExchange.SqlServer is { } server) return await OnSqlServerAsync(server, folder);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) File.Copy(await Template.Value, path);
        return new SqliteDatabase(path, synchronous);
    }

    private static async Task<IDatabase> OnSqlServerAsync(string server, string folder)
    {
        var builder = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(server) { InitialCatalog = "exchange_" + Path.GetFileName(folder).Replace('-', '_') };
        var database = new SqlServerDatabase(builder.ConnectionString);
        await database.MigrateAsync(CancellationToken.None);
        return database;
    }

    private static async Task<string> MigrateTemplateAsync()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("exchange-template-").FullName, FileName);
        await using (var database = new SqliteDatabase(path, "OFF")) await database.MigrateAsync(CancellationToken.None);
        return path;
    }
}
