using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Search;

/// <summary>An index being built beside the serving one; disposing it without a swap throws it away.</summary>
public interface ISearchRebuild : IAsyncDisposable
{
    long Cursor { get; }

    /// <summary>Puts and removes listings and moves the cursor.</summary>
    Task ApplyAsync(long to, IReadOnlyList<SearchDocument> put, IReadOnlyList<ListingId> remove, CancellationToken ct);

    /// <summary>Makes it durable and lets it serve in place of the old one; running searches end on the old one.</summary>
    Task SwapAsync(CancellationToken ct);
}
