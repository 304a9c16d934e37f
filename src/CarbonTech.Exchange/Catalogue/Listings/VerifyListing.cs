using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The owner states that a listing still holds as it stands today; a suspended one stays suspended until it is resumed.</summary>
public sealed class VerifyListing(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int Seen, DateOnly? ValidUntil) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.OwnedAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;

        return listing.Verify(ChinaDay.Of(clock.GetUtcNow()), input.ValidUntil);
    }
}
