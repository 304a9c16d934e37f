using System.Text.RegularExpressions;

namespace CarbonTech.Exchange.Tests.Guards;

/// <summary>Finds refusals that are declared and raised nowhere, and texts of refusals whose code nothing says: words that nobody can ever read.</summary>
internal static partial class UnraisedRefusals
{
    private const string Key = "refusal.";

    /// <summary>As <c>Type.Member</c>. A member is raised by its full name, or by its bare one within its type or where the type is used statically.</summary>
    public static IReadOnlyList<string> Members(IEnumerable<(string Path, string Text)> files)
    {
        var bare = files.Select(f => Comment().Replace(f.Text, "")).ToList();
        var declared = bare.SelectMany(Declared).Distinct().ToList();
        var raised = bare.SelectMany(Raised).ToHashSet();
        return [.. declared.Where(d => !raised.Contains(d)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Codes of texts that no source has as a literal.</summary>
    public static IReadOnlyList<string> Texts(IEnumerable<string> keys, IEnumerable<(string Path, string Text)> files)
    {
        var said = files.SelectMany(f => Literal().Matches(f.Text).Select(m => m.Groups[1].Value)).ToHashSet();
        return [.. keys.Where(k => k.StartsWith(Key, StringComparison.Ordinal)).Select(k => k[Key.Length..]).Where(code => !said.Contains(code)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Declared(string text) =>
        from type in Class().Matches(text) from member in Member().Matches(text) select $"{type.Groups[1].Value}.{member.Groups[1].Value}";

    private static IEnumerable<string> Raised(string text)
    {
        foreach (Match use in Use().Matches(text)) yield return use.Value;
        var within = Class().Matches(text).Concat(Static().Matches(text)).Select(m => m.Groups[1].Value).ToList();
        if (within.Count == 0) yield break;
        foreach (var word in Word().Matches(Member().Replace(text, "")).Select(m => m.Value).Distinct())
        {
            foreach (var type in within) yield return $"{type}.{word}";
        }
    }

    [GeneratedRegex(@"\bstatic (?:partial )?class (\w+Refusals)\b")]
    private static partial Regex Class();

    [GeneratedRegex(@"\bstatic (?:readonly )?Refusal (\w+)")]
    private static partial Regex Member();

    [GeneratedRegex(@"\busing static [\w.]*?(\w+Refusals);")]
    private static partial Regex Static();

    [GeneratedRegex(@"\b\w+Refusals\.\w+")]
    private static partial Regex Use();

    [GeneratedRegex(@"\b[A-Z]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"""([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"@\*.*?\*@|//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
