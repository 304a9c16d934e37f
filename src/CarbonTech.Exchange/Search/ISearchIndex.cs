using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Search;

/// <summary>The full-text index: a shadow of the database that can be thrown away and rebuilt while it serves. It keeps, together with what it holds, the
/// number of the last journal entry that went into it.</summary>
public interface ISearchIndex
{
    /// <summary>The journal number up to which the index has followed, or null when it was never built or was built by another release.</summary>
    long? Cursor { get; }

    Task<SearchAnswer> SearchAsync(SearchQuery query, CancellationToken ct);

    /// <summary>Words that are in the index and spelled like this one, the likeliest first.</summary>
    Task<IReadOnlyList<string>> NearAsync(string word, CancellationToken ct);

    /// <summary>Puts and removes listings and moves the cursor, all or nothing; searchable when it returns. False, with nothing changed, when the cursor is
    /// not <paramref name="from"/> (the index was swapped meanwhile).</summary>
    Task<bool> ApplyAsync(long from, long to, IReadOnlyList<SearchDocument> put, IReadOnlyList<ListingId> remove, CancellationToken ct);

    /// <summary>Begins an empty index beside the serving one. One at a time: null while another is being built.</summary>
    Task<ISearchRebuild?> RebuildAsync(long cursor, CancellationToken ct);
}
