using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CarbonTech.Exchange.Adapters.Database.Sqlite;

/// <summary>SQLite does not know lengths of text: each bounded column gets a CHECK, so that both databases refuse the same rows.</summary>
internal static class LengthChecks
{
    internal static void Add(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.GetTableName() is not null && !e.IsOwned()))
        {
            var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
            foreach (var property in entity.GetProperties().Where(IsBoundedText))
            {
                var column = property.GetColumnName(table)!;
                entity.AddCheckConstraint($"CK_{table.Name}_{column}_Length", $"length(\"{column}\") <= {property.GetMaxLength()}");
            }
        }
    }

    private static bool IsBoundedText(IMutableProperty property) =>
        property.GetMaxLength() is > 0 and < int.MaxValue && (property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType) == typeof(string);
}
