using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Adapters.Database.SqlServer;

/// <summary>The model on SQL Server: identifiers with the time in the last six bytes, which it compares first; bounded text compared by code point.</summary>
public sealed class SqlServerExchangeDb(DbContextOptions<SqlServerExchangeDb> options) : ExchangeDb(options)
{
    private const string Ordinal = "Latin1_General_100_BIN2";

    public override object KeyOf(Guid id) => TimeLast.Forth(id);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        foreach (var id in ModelConventions.IdTypes) configurationBuilder.Properties(id).HaveConversion(typeof(TimeLastId<>).MakeGenericType(id));
        configurationBuilder.Properties<Guid>().HaveConversion<TimeLastGuid>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            var stored = property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType;
            if (stored == typeof(string) && property.GetMaxLength() is > 0 and < int.MaxValue) property.SetCollation(Ordinal);
            if (property.GetMaxLength() == int.MaxValue) property.SetColumnType("nvarchar(max)");
        }
    }
}
