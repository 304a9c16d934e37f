using System.Reflection;
using System.Text;
using CarbonTech.Exchange.Kernel;
using Xunit;

namespace CarbonTech.Exchange.Tests.Guards;

public sealed class EntityTests
{
    private static readonly IReadOnlyList<Type> Aggregates =
        [.. typeof(IAggregate).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsClass: true } && t.IsAssignableTo(typeof(IAggregate))).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    [Fact]
    public void Entities_are_sealed_internal_and_made_by_their_factories_alone() => Assert.Empty(Aggregates.SelectMany(Loose));

    [Fact]
    public void A_planted_loose_entity_is_caught() => Assert.Equal(3, Loose(typeof(PlantedEntity)).Count());

    [Fact]
    public void Every_life_is_the_approved_one()
    {
        var path = Path.Combine(Source.Root, "tests/CarbonTech.Exchange.Tests/Guards/Lives.approved.txt");
        var now = Lives();
        if (Environment.GetEnvironmentVariable("EXCHANGE_APPROVE") == "1") File.WriteAllText(path, now);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), now);
    }

    [Fact]
    public void Words_of_statuses_and_other_enums_fit_their_columns() =>
        Assert.Empty(typeof(IAggregate).Assembly.GetTypes().Where(t => t.IsEnum && !t.IsDefined(typeof(FlagsAttribute))).SelectMany(t => Enum.GetNames(t).Where(n => n.Length > 30).Select(n => $"{t.Name}.{n}")));

    private static string Lives()
    {
        var text = new StringBuilder();
        foreach (var type in Aggregates)
        {
            var life = type.GetField("Life", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(null);
            if (life is null) continue;
            text.Append("## ").Append(type.FullName!["CarbonTech.Exchange.".Length..]).Append('\n')
                .Append((string)life.GetType().GetMethod("Square")!.Invoke(life, null)!).Append("\n\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Loose(Type type)
    {
        if (!type.IsSealed) yield return $"{type.Name} is not sealed";
        if (type.IsPublic || type.IsNestedPublic) yield return $"{type.Name} is public";
        if (type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Length > 0) yield return $"{type.Name} has a public constructor";
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is { IsPublic: true })) yield return $"{type.Name}.{property.Name} has a public setter";
    }

    public class PlantedEntity
    {
    }
}
