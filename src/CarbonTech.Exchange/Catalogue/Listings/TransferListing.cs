using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A completed deal has moved the right: the listing becomes history. Called by the deal that was authorised for it, in its transaction.</summary>
public sealed class TransferListing
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing) : ICommand;

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Listings.FindAsync([input.Listing], ct) is not { } listing) return CatalogueRefusals.NoSuchListing;
        return listing.Transfer();
    }
}
