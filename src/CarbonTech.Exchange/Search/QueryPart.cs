namespace CarbonTech.Exchange.Search;

/// <summary>A piece of the typed words that means one thing.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Others">How else it is said, in either language.</param>
/// <param name="Number">The patent number it can be read as, in its normal spelling, or null.</param>
public sealed record QueryPart(string Text, IReadOnlyList<string> Others, string? Number = null)
{
    /// <summary>What it means, by the numbers of the table of synonyms: texts are searched by these, <see cref="Others"/> are shown and marked.</summary>
    public IReadOnlyList<int> Concepts { get; init; } = [];
}
