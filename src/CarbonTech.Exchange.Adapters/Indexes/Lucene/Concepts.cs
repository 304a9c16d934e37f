using System.Collections.Frozen;
using CarbonTech.Exchange.Search;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>What a text speaks of, by the table of synonyms: found once when it is put, term by term as it is analysed (so in every inflection), and searched as one
/// term instead of a phrase for every name.</summary>
internal static class Concepts
{
    private static readonly FrozenDictionary<string, (string[] Sequence, int Concept)[]> ByFirst = Synonyms.Terms
        .Select(t => (Sequence: (string[])[.. TextAnalyzer.Pairs.Terms(t.Term).Select(p => p.Term)], t.Concept)).Where(t => t.Sequence.Length > 0)
        .GroupBy(t => t.Sequence[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The number of every group of which a name stands in the text, as often as one does. Names may overlap.</summary>
    public static IEnumerable<int> In(string text)
    {
        var terms = TextAnalyzer.Pairs.Terms(text);
        for (var at = 0; at < terms.Count; at++)
        {
            if (!ByFirst.TryGetValue(terms[at].Term, out var known)) continue;
            foreach (var (sequence, concept) in known)
            {
                if (Stands(terms, at, sequence)) yield return concept;
            }
        }
    }

    private static bool Stands(IReadOnlyList<(string Term, int Step)> terms, int at, string[] sequence)
    {
        if (at + sequence.Length > terms.Count) return false;
        for (var i = 1; i < sequence.Length; i++)
        {
            if (terms[at + i].Term != sequence[i]) return false;
        }

        return true;
    }
}
