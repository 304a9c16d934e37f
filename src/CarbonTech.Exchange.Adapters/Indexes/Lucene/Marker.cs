using CarbonTech.Exchange.Search;
using Lucene.Net.Analysis.TokenAttributes;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>Shows where a text matches: typed words term by term, what they also mean and phrases only as a whole.</summary>
internal sealed class Marker
{
    private const int LongestSnippet = 160;
    private readonly Dictionary<string, List<string[]>> sequences = new(StringComparer.Ordinal);

    public Marker(SearchQuery query)
    {
        foreach (var part in query.Parts)
        {
            foreach (var term in Terms(part.Text)) Add([term]);
            foreach (var other in part.Others) Add(Terms(other));
        }

        foreach (var clause in query.Text.Clauses.Where(c => !c.Excluded && c.Field is QueryField.Any or QueryField.Title && !QueryText.IsWord(c))) Add(Terms(clause.Text));
    }

    public MarkedText Mark(string text)
    {
        if (text.Length == 0 || sequences.Count == 0) return MarkedText.Plain(text);
        var spans = Merge(Spans(text));
        return spans.Count == 0 ? MarkedText.Plain(text) : Cut(text, spans);
    }

    /// <summary>The sentence in which most of the query stands, marked; null when nothing does.</summary>
    public MarkedText? Snippet(string text)
    {
        if (text.Length == 0 || sequences.Count == 0) return null;
        var spans = Spans(text);
        if (spans.Count == 0) return null;
        var (from, to) = Sentences(text).MaxBy(s => spans.Where(p => p.Start >= s.From && p.End <= s.To).Select(p => p.What).Distinct().Count());
        if (to - from > LongestSnippet)
        {
            var first = spans.Where(p => p.Start >= from).Select(p => p.Start).DefaultIfEmpty(from).First();
            from = Math.Max(from, first - (LongestSnippet / 4));
            while (from > 0 && from < first && char.IsAsciiLetterOrDigit(text[from - 1])) from++;
            to = Math.Min(to, from + LongestSnippet);
        }

        var cut = Mark(text[from..to].Trim());
        return cut.HasMarks ? new([.. Dots(from > 0), .. cut.Pieces, .. Dots(to < text.Length)]) : null;
    }

    private static IEnumerable<MarkedText.Piece> Dots(bool when) => when ? [new("…", false)] : [];

    private static string[] Terms(string text) => [.. TextAnalyzer.Pairs.Terms(text).Select(t => t.Term)];

    private static IEnumerable<(int From, int To)> Sentences(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var ends = text[at] is '。' or '！' or '？' or '；' or '\n' || (text[at] == '.' && at + 1 < text.Length && text[at + 1] == ' ');
            if (!ends) continue;
            yield return (from, at + 1);
            from = at + 1;
        }

        if (from < text.Length) yield return (from, text.Length);
    }

    private static List<(int Start, int End)> Merge(List<(int Start, int End, string What)> spans)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var (start, end, _) in spans.OrderBy(s => s.Start))
        {
            if (merged.Count > 0 && start <= merged[^1].End) merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, end));
            else merged.Add((start, end));
        }

        return merged;
    }

    private static MarkedText Cut(string text, List<(int Start, int End)> spans)
    {
        var pieces = new List<MarkedText.Piece>();
        var at = 0;
        foreach (var (start, end) in spans)
        {
            if (start > at) pieces.Add(new(text[at..start], false));
            pieces.Add(new(text[start..end], true));
            at = end;
        }

        if (at < text.Length) pieces.Add(new(text[at..], false));
        return new(pieces);
    }

    private void Add(string[] sequence)
    {
        if (sequence.Length == 0) return;
        if (!sequences.TryGetValue(sequence[0], out var known)) sequences[sequence[0]] = known = [];
        known.Add(sequence);
    }

    private List<(int Start, int End, string What)> Spans(string text)
    {
        var tokens = Tokens(text);
        var spans = new List<(int, int, string)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!sequences.TryGetValue(tokens[at].Term, out var known)) continue;
            foreach (var sequence in known.Where(s => Stands(tokens, at, s)))
            {
                spans.Add((tokens[at].Start, tokens[at + sequence.Length - 1].End, string.Join(' ', sequence)));
            }
        }

        return spans;
    }

    private static bool Stands(List<(string Term, int Start, int End)> tokens, int at, string[] sequence)
    {
        if (at + sequence.Length > tokens.Count) return false;
        for (var i = 1; i < sequence.Length; i++)
        {
            if (tokens[at + i].Term != sequence[i]) return false;
        }

        return true;
    }

    private static List<(string Term, int Start, int End)> Tokens(string text)
    {
        var tokens = new List<(string, int, int)>();
        using var stream = TextAnalyzer.Pairs.GetTokenStream("text", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var place = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) tokens.Add((term.ToString(), place.StartOffset, place.EndOffset));
        stream.End();
        return tokens;
    }
}
