using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The desk begins to screen what was handed in, so that colleagues see it is taken.</summary>
public sealed class TakeUpListing(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int Seen) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.DeskAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;

        return listing.TakeUp();
    }
}
