using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Reminds the owner that a listing wants verifying: once for each day on which it was last verified.</summary>
public sealed class RemindStale(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.DeskAsync(db, input.By, input.Listing, null, ct)).Is(out var listing, out var no)) return no;
        return listing.GrowStale(ChinaDay.Of(clock.GetUtcNow()));
    }
}
