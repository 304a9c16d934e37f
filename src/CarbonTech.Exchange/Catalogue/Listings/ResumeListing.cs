using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The operator puts a suspended listing back on the market.</summary>
public sealed class ResumeListing(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int? Seen) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.DeskAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;

        return listing.Resume(ChinaDay.Of(clock.GetUtcNow()));
    }
}
