using System.Reflection;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Xunit;

namespace CarbonTech.Exchange.Tests.Guards;

public sealed partial class TextTests
{
    [Fact]
    public void Every_refusal_has_its_text_in_both_languages() =>
        Assert.Empty(Untold(typeof(Refusal).Assembly));

    [Fact]
    public void Every_stand_of_a_life_has_its_name_because_a_refusal_says_it() =>
        Assert.Empty(Stands(typeof(Refusal).Assembly).Where(key => !Texts.Has(key)));

    [Fact]
    public void Every_text_stands_in_both_languages_with_the_same_arguments() =>
        Assert.Empty(Uneven(Texts.Table));

    [Fact]
    public void A_planted_text_that_lacks_a_language_or_an_argument_is_caught() => Assert.Equal(["no.english", "no.chinese", "other.argument"], Uneven(new Dictionary<string, (string Zh, string En)>
    {
        ["good"] = ("第 {0} 页，共 {1} 页", "Page {0} of {1}"), ["turned"] = ("{1} 的 {0:N0}", "{0:N0} of {1}"),
        ["no.english"] = ("有", ""), ["no.chinese"] = ("", "Some"), ["other.argument"] = ("{0} 件", "{1} pieces"),
    }));

    [Fact]
    public void Every_text_that_a_page_names_exists() =>
        Assert.Empty(MissingKeys(Source.Files("src/CarbonTech.Exchange.Web", "*.razor").Concat(Source.Files("src/CarbonTech.Exchange.Web", "*.cs"))));

    [Fact]
    public void No_page_writes_words_of_its_own() =>
        Assert.Empty(Source.Files("src/CarbonTech.Exchange.Web", "*.razor").Where(f => Han().IsMatch(Comment().Replace(f.Text, "").Replace("中文", "", StringComparison.Ordinal))).Select(f => f.Path));

    [Fact]
    public void A_planted_missing_text_and_a_planted_word_are_caught()
    {
        Assert.Equal(["planted.nowhere"], MissingKeys([("p.razor", "<p>@T[\"planted.nowhere\"]</p>")]).Select(m => m.Split(' ')[^1]));
        Assert.Matches(Han(), "<p>提交</p>");
        Assert.Equal(["planted.no-text"], Untold(typeof(PlantedRefusals).Assembly));
    }

    /// <summary>The keys of all stands of all lives.</summary>
    private static IEnumerable<string> Stands(Assembly assembly) => assembly.GetTypes().Select(t => t.BaseType)
        .Where(b => b is { IsConstructedGenericType: true } && b.GetGenericTypeDefinition() == typeof(Aggregate<>)).Select(b => b!.GetGenericArguments()[0]).Distinct()
        .SelectMany(life => Enum.GetNames(life).Select(stand => $"enum.{life.Name}.{stand}"));

    private static IEnumerable<string> Untold(Assembly assembly) => RefusalCodes(assembly).Where(code => !Texts.Has($"refusal.{code}"));

    private static IEnumerable<string> Uneven(IReadOnlyDictionary<string, (string Zh, string En)> table) =>
        table.Where(t => t.Value.Zh.Length == 0 || t.Value.En.Length == 0 || !Holes(t.Value.Zh).SetEquals(Holes(t.Value.En))).Select(t => t.Key);

    internal static IEnumerable<string> RefusalCodes(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t.Name.EndsWith("Refusals", StringComparison.Ordinal) && t.IsAbstract && t.IsSealed))
        {
            const BindingFlags All = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in type.GetFields(All).Where(f => f.FieldType == typeof(Refusal))) yield return ((Refusal)field.GetValue(null)!).Code;
            foreach (var property in type.GetProperties(All).Where(p => p.PropertyType == typeof(Refusal))) yield return ((Refusal)property.GetValue(null)!).Code;
            foreach (var method in type.GetMethods(All).Where(m => m.ReturnType == typeof(Refusal) && !m.IsSpecialName))
            {
                yield return ((Refusal)method.Invoke(null, [.. method.GetParameters().Select(p => Sample(p.ParameterType))])!).Code;
            }
        }
    }

    private static object? Sample(Type type) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(Enum) => DayOfWeek.Monday,
        _ when type == typeof(Money) => Money.Yuan(1),
        _ when type.IsArray => Array.CreateInstance(type.GetElementType()!, 0),
        _ when type.IsValueType => Activator.CreateInstance(type),
        _ => null,
    };

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(m => m.Groups[1].Value)];

    private static IEnumerable<string> MissingKeys(IEnumerable<(string Path, string Text)> files) =>
        files.SelectMany(f => Key().Matches(f.Text).Select(m => m.Groups[1].Value).Where(k => !Texts.Has(k)).Select(k => $"{f.Path} {k}"));

    [GeneratedRegex(@"\{(\d)[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\b(?:T|[Tt]exts|new Texts\(\))\[""([^""{$]+)""")]
    private static partial Regex Key();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"@\*.*?\*@|//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();

    private static class PlantedRefusals
    {
        public static readonly Refusal NoText = new("planted.no-text", RefusalKind.Invalid);
    }
}
