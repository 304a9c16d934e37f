using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Search;

/// <summary>Turns the typed words into parts: patent numbers first, in any spelling and over spaces, then what the table of synonyms knows.</summary>
public static class QueryPlan
{
    private const int FewestDigits = 8;
    private const int MostPieces = 6;

    public static IReadOnlyList<QueryPart> Parts(QueryText text, bool synonyms)
    {
        var words = text.Clauses.Where(QueryText.IsWord).Select(c => c.Text).ToList();
        var parts = new List<QueryPart>();
        var plain = new List<string>();
        for (var at = 0; at < words.Count;)
        {
            var (pieces, number) = NumberAt(words, at);
            if (number is null) plain.Add(words[at]);
            else
            {
                Say(plain, synonyms, parts);
                parts.Add(new(string.Join(' ', words.Skip(at).Take(pieces)), [], number));
            }

            at += pieces;
        }

        Say(plain, synonyms, parts);
        return parts;
    }

    private static void Say(List<string> plain, bool synonyms, List<QueryPart> parts)
    {
        if (synonyms) parts.AddRange(Synonyms.Split(string.Join(' ', plain)));
        else parts.AddRange(plain.Select(w => new QueryPart(w, [])));
        plain.Clear();
    }

    private static (int Pieces, string? Number) NumberAt(List<string> words, int at)
    {
        for (var pieces = Math.Min(MostPieces, words.Count - at); pieces > 0; pieces--)
        {
            var joined = string.Concat(words.Skip(at).Take(pieces));
            if (joined.Count(char.IsAsciiDigit) >= FewestDigits && PatentNumber.NormalOrNull(joined) is { } number) return (pieces, number);
        }

        return (1, null);
    }
}
