using CarbonTech.Exchange.Adapters.Database.Sqlite;
using CarbonTech.Exchange.Adapters.Database.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CarbonTech.Exchange.Adapters.Database;

/// <summary>Lets dotnet-ef write migrations without a host or a server.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteExchangeDb>, IDesignTimeDbContextFactory<SqlServerExchangeDb>
{
    SqliteExchangeDb IDesignTimeDbContextFactory<SqliteExchangeDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteExchangeDb>().UseSqlite("Data Source=:memory:").Options);

    SqlServerExchangeDb IDesignTimeDbContextFactory<SqlServerExchangeDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerExchangeDb>().UseSqlServer("Server=.;Database=exchange").Options);
}
