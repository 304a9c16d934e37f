using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The desk has looked at a listing that went live by trust and lets it stand; what cannot stand is suspended instead.</summary>
public sealed class SampleListing(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int Seen) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.DeskAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;

        if (!listing.ToSample) return CatalogueRefusals.NothingToScreen;
        listing.Sampled();
        return listing.Status;
    }
}
