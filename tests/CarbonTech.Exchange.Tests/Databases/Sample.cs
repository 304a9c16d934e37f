using System.Reflection;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Tests.Databases;

/// <summary>Makes a plain value of any input type: ids, words, amounts, records of such.</summary>
internal static class Sample
{
    private static readonly Actor Everybody = new(
        new PersonId(Id.Named("person")), new PartyId(Id.Named("party")),
        Capacities.Operator | Capacities.Enterprise | Capacities.University, (Roles)4095, true);

    public static object? Of(Type type, int depth = 0)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (depth > 6) return type.IsValueType ? Activator.CreateInstance(type) : null;
        if (type == typeof(string)) return "x";
        if (type == typeof(Actor)) return Everybody;
        if (type == typeof(CancellationToken)) return CancellationToken.None;
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
        if (type == typeof(Money)) return Money.Yuan(1);
        if (type == typeof(Uri)) return new Uri("https://exchange.example/x/");
        if (type == typeof(Guid)) return Id.Named("guid");
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (type.IsPrimitive || type == typeof(decimal)) return Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
        if (type == typeof(byte[])) return new byte[32];
        if (Element(type) is { } element) return Many(element, depth);
        return Record(type, depth);
    }

    private static Type? Element(Type type) => type.IsArray
        ? type.GetElementType()
        : new[] { type }.Concat(type.GetInterfaces()).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static Array Many(Type element, int depth)
    {
        var many = Array.CreateInstance(element, 1);
        many.SetValue(Of(element, depth + 1), 0);
        return many;
    }

    private static object? Record(Type type, int depth)
    {
        if (type.IsAbstract || type.IsInterface) return null;
        var constructor = type.GetConstructors().Where(c => !IsCopy(c, type)).MaxBy(c => c.GetParameters().Length);
        return constructor is null ? (type.IsValueType ? Activator.CreateInstance(type) : null) : constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType, depth + 1))]);
    }

    private static bool IsCopy(ConstructorInfo constructor, Type type) => constructor.GetParameters() is [var only] && only.ParameterType == type;
}
