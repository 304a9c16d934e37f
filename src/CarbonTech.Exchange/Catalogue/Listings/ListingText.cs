using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing as finding needs it: the content cut to each tier, so that nothing above a reader's tier is searchable or counted for him.</summary>
/// <param name="ListedAt">Null for one that was never on the market.</param>
internal sealed record ListingText(ListingId Id, PartyId Owner, ListingStatus Status, int Version, DateTimeOffset? ListedAt, ListingContent Content)
{
    public bool OnMarket => Status == ListingStatus.Listed;

    public ListingContent ForPublic => Disclosure.For(Content, DisclosureTier.Public);

    public ListingContent ForSignedIn => Disclosure.For(Content, DisclosureTier.SignedIn);

    /// <summary>These listings, whatever their state; those that do not exist are missing.</summary>
    public static async Task<IReadOnlyList<ListingText>> OfAsync(ExchangeDb db, IReadOnlyCollection<ListingId> ids, CancellationToken ct) =>
        [.. (await db.Listings.AsNoTracking().Where(l => ids.Contains(l.Id)).ToListAsync(ct)).Select(Of)];

    /// <summary>Everything on the market, oldest first: a rebuild takes these in pages with <see cref="OfAsync"/>.</summary>
    public static Task<List<ListingId>> IdsAsync(ExchangeDb db, CancellationToken ct) =>
        db.Listings.Where(l => l.Status == ListingStatus.Listed).OrderBy(l => l.ListedAt).Select(l => l.Id).ToListAsync(ct);

    private static ListingText Of(Listing l) => new(l.Id, l.Owner, l.Status, l.Version, l.ListedAt, l.Content);
}
