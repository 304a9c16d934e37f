using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CarbonTech.Exchange.Kernel;

/// <summary>What every table obeys without saying so: enums as words of at most 30 letters, strings of at most 200 unless said, instants as UTC ticks,
/// money as minor units beside its currency, versions as concurrency tokens, foreign keys that restrict.</summary>
public static class ModelConventions
{
    public const int ShortText = 200;
    public const int EnumText = 30;

    /// <summary>Every identifier type of the exchange.</summary>
    public static IReadOnlyList<Type> IdTypes { get; } =
        [.. typeof(ModelConventions).Assembly.GetTypes().Where(t => t.IsValueType && Array.Exists(t.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))];

    internal static void Configure(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumText);
        conventions.Properties<string>().HaveMaxLength(ShortText);
        conventions.Properties<DateTimeOffset>().HaveConversion<TicksConverter>();
        conventions.ComplexProperties<Money>();
    }

    internal static void Finish(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.ClrType.IsAssignableTo(typeof(IAggregate))) entity.FindProperty(nameof(IAggregate.Version))!.IsConcurrencyToken = true;
            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership)) key.DeleteBehavior = DeleteBehavior.Restrict;
            foreach (var property in entity.GetProperties()) Keep(property);
        }
    }

    private static void Keep(IMutableProperty property)
    {
        if (property.IsPrimaryKey() && property.ClrType.IsValueType && IdTypes.Contains(property.ClrType)) property.ValueGenerated = ValueGenerated.Never;
    }

    private sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
