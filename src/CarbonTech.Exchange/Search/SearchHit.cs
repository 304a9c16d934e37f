namespace CarbonTech.Exchange.Search;

/// <summary>A found listing with the places where it was found. The snippet is the passage of the long text that matched, or null when title and line say enough.</summary>
public sealed record SearchHit(SearchDocument Listing, MarkedText TitleZh, MarkedText TitleEn, MarkedText LineZh, MarkedText LineEn, MarkedText? Snippet);
