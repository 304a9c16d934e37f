using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>How a use case gets at the listing that it changes: there, allowed, and as the person saw it.</summary>
internal static class ListingDoor
{
    /// <summary>For the owner's publishers. <paramref name="seen"/> null skips the version.</summary>
    public static async Task<Result<Listing>> OwnedAsync(ExchangeDb db, Actor by, ListingId id, int? seen, CancellationToken ct)
    {
        if (await db.Listings.FindAsync([id], ct) is not { } listing) return CatalogueRefusals.NoSuchListing;
        if (!by.MaySellFor(listing.Owner)) return CatalogueRefusals.NotYours;
        return seen is { } version && version != listing.Version ? KernelRefusals.ChangedMeanwhile : listing;
    }

    /// <summary>For the operator's desk, or the exchange's own workers.</summary>
    public static async Task<Result<Listing>> DeskAsync(ExchangeDb db, Actor by, ListingId id, int? seen, CancellationToken ct)
    {
        if (!by.IsOperator && !by.IsSystem) return CatalogueRefusals.NotOperator;
        if (await db.Listings.FindAsync([id], ct) is not { } listing) return CatalogueRefusals.NoSuchListing;
        return seen is { } version && version != listing.Version ? KernelRefusals.ChangedMeanwhile : listing;
    }
}
