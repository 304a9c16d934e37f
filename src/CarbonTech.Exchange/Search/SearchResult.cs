namespace CarbonTech.Exchange.Search;

/// <summary>What a reader gets: a page of the answer, what was understood, and help when there is nothing.</summary>
/// <param name="Text">The box as it was read.</param>
/// <param name="Also">What was looked for beside the words typed.</param>
/// <param name="Answer">Hits and facets.</param>
/// <param name="Chosen">The facets that narrow it.</param>
/// <param name="Sort">The order, chosen or natural.</param>
/// <param name="Page">From 1.</param>
/// <param name="LastPage">The last page that can be read.</param>
/// <param name="ExactWords">Synonyms were off.</param>
/// <param name="Help">Ways on when nothing was found, otherwise null.</param>
public sealed record SearchResult(
    QueryText Text, IReadOnlyList<string> Also, SearchAnswer Answer, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen, SearchSort Sort, int Page, int LastPage,
    bool ExactWords, SearchHelp? Help);
