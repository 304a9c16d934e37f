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
    public void A_planted_loose_entity_with_a_public_setter_is_caught() => Assert.Equal(
        ["PlantedEntity is not sealed", "PlantedEntity is public", "PlantedEntity has a public constructor", "PlantedEntity.Price has a public setter"], Loose(typeof(PlantedEntity)));

    [Fact]
    public void Every_life_is_the_approved_one()
    {
        var path = Path.Combine(Source.Root, "tests/CarbonTech.Exchange.Tests/Guards/Lives.approved.txt");
        var now = Lives(Aggregates);
        if (Environment.GetEnvironmentVariable("EXCHANGE_APPROVE") == "1") File.WriteAllText(path, now);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), now);
    }

    [Fact]
    public void A_planted_life_and_a_planted_step_change_the_text_that_was_approved()
    {
        Assert.Equal("## Tests.Guards.EntityTests+PlantedLife\nOn: Off\nOff: (end)\n\n", Lives([typeof(PlantedLife)]));
        Assert.Equal("## Tests.Guards.EntityTests+PlantedStep\nOn: Off\nOff: On\n\n", Lives([typeof(PlantedStep)]));
        Assert.NotEqual(Lives(Aggregates), Lives([.. Aggregates, typeof(PlantedLife)]));
    }

    [Fact]
    public void Words_of_statuses_and_other_enums_fit_their_columns() => Assert.Empty(TooWide(typeof(IAggregate).Assembly.GetTypes()));

    [Fact]
    public void A_planted_word_that_is_too_wide_for_its_column_is_caught() =>
        Assert.Equal(["PlantedWords.ThirtyOneLettersAreTooManyHere_"], TooWide([typeof(PlantedWords), typeof(PlantedFlags)]));

    private static IEnumerable<string> TooWide(IEnumerable<Type> types) => types.Where(t => t.IsEnum && !t.IsDefined(typeof(FlagsAttribute)))
        .SelectMany(t => Enum.GetNames(t).Where(n => n.Length > 30).Select(n => $"{t.Name}.{n}"));

    private static string Lives(IEnumerable<Type> aggregates)
    {
        var text = new StringBuilder();
        foreach (var type in aggregates)
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
        public long Price { get; set; }

        public long Step { get; private set; }
    }

    private enum PlantedStatus
    {
        On = 1,
        Off = 2,
    }

    private enum PlantedWords
    {
        ThirtyLettersAreJustEnoughHere = 1,
        ThirtyOneLettersAreTooManyHere_ = 2,
    }

    [Flags]
    private enum PlantedFlags
    {
        None = 0,
        FlagsAreStoredAsNumbersWhateverTheirNames = 1,
    }

    private sealed class PlantedLife() : Aggregate<PlantedStatus>(Life)
    {
        public static readonly StatusTable<PlantedStatus> Life = new(PlantedStatus.On, (PlantedStatus.On, PlantedStatus.Off));
    }

    private sealed class PlantedStep() : Aggregate<PlantedStatus>(Life)
    {
        public static readonly StatusTable<PlantedStatus> Life = new(PlantedStatus.On, (PlantedStatus.On, PlantedStatus.Off), (PlantedStatus.Off, PlantedStatus.On));
    }
}
