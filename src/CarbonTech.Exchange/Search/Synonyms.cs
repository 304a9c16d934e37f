using System.Collections.Frozen;
using System.Text;

namespace CarbonTech.Exchange.Search;

/// <summary>The words of the field in both languages, from the table beside it. Latin words match whole, in either number; Chinese ones inside a run of
/// characters; the longest wins.</summary>
public static class Synonyms
{
    private static readonly string[][] AllGroups = Load();
    private static readonly FrozenDictionary<string, int[]> Groups = Index(AllGroups);
    private static readonly FrozenDictionary<char, string[]> Starts = Groups.Keys.GroupBy(k => k[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal).ToArray());

    /// <summary>Changes when the table does: an index made with another table is built anew.</summary>
    public static string Edition { get; } = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', AllGroups.Select(g => string.Join('|', g))))))[..12];

    /// <summary>How many groups the table has.</summary>
    public static int Count => AllGroups.Length;

    /// <summary>Cuts the words into parts: what the table knows, with its other names, and what is between. Joined without spaces the parts are the words.</summary>
    public static IReadOnlyList<QueryPart> Split(string words)
    {
        var parts = new List<QueryPart>();
        var folded = Fold(words);
        var rest = 0;
        for (var at = 0; at < folded.Length;)
        {
            if (KnownAt(folded, at) is not { } known)
            {
                at++;
                continue;
            }

            Between(words, rest, at, parts);
            parts.Add(new(words[at..(at + known.Length)], Others(known.Term)) { Concepts = Groups[known.Term] });
            rest = at += known.Length;
        }

        Between(words, rest, words.Length, parts);
        return parts;
    }

    /// <summary>Every name in the table with the number of its group, for indexes that find meanings when a text is put.</summary>
    public static IEnumerable<(string Term, int Concept)> Terms => AllGroups.SelectMany((group, concept) => group.Select(term => (term, concept)));

    private static (string Term, int Length)? KnownAt(string folded, int at)
    {
        if (!Starts.TryGetValue(folded[at], out var terms)) return null;
        foreach (var term in terms)
        {
            if (string.CompareOrdinal(folded, at, term, 0, term.Length) != 0) continue;
            if (LengthAt(folded, at, term) is { } length) return (term, length);
        }

        return null;
    }

    /// <summary>The length that the term takes here, its plural included, or null when the word goes on before or after it.</summary>
    private static int? LengthAt(string folded, int at, string term)
    {
        var end = at + term.Length;
        if (term.Length == 1 && (IsHan(folded, at - 1) || IsHan(folded, end))) return null;
        if (IsLatin(term[0]) && at > 0 && IsLatin(folded[at - 1])) return null;
        if (!IsLatin(term[^1]) || end == folded.Length || !IsLatin(folded[end])) return term.Length;
        foreach (var plural in (ReadOnlySpan<string>)["s", "es"])
        {
            var after = end + plural.Length;
            if (string.CompareOrdinal(folded, end, plural, 0, plural.Length) == 0 && (after >= folded.Length || !IsLatin(folded[after]))) return term.Length + plural.Length;
        }

        return null;
    }

    private static void Between(string words, int from, int to, List<QueryPart> parts)
    {
        foreach (var word in words[from..to].Split(' ', StringSplitOptions.RemoveEmptyEntries)) parts.Add(new(word, []));
    }

    private static string[] Others(string term) => [.. Groups[term].SelectMany(g => AllGroups[g]).Distinct().Where(t => Fold(t) != term)];

    private static bool IsHan(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '\u3400' and < '\uA000';

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || (c is >= '\u00C0' and < '\u0250');

    /// <summary>One character for one, so that places in the folded text are places in the words.</summary>
    private static string Fold(string text)
    {
        var into = new StringBuilder(text.Length);
        foreach (var c in text) into.Append(c is >= '₀' and <= '₉' ? (char)('0' + (c - '₀')) : c is '-' or '–' or '·' ? ' ' : char.ToLowerInvariant(c));
        return into.ToString();
    }

    private static FrozenDictionary<string, int[]> Index(string[][] groups)
    {
        var index = new Dictionary<string, int[]>(StringComparer.Ordinal);
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var term in groups[group].Select(Fold).Distinct()) index[term] = [.. index.GetValueOrDefault(term, []), group];
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[][] Load()
    {
        using var reader = new StreamReader(typeof(Synonyms).Assembly.GetManifestResourceStream("CarbonTech.Exchange.Search.synonyms.csv")!, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Skip(1).Select(l => l.Split('|'))];
    }
}
