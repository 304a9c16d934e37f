using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A publisher hands a listing in for screening; a trusted publisher’s goes live at once and is sampled afterwards.</summary>
public sealed class SubmitListing(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int Seen) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.OwnedAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;
        if (PublishRules.Judge(input.By, listing.Owner) is { } outside) return outside;
        return listing.Submit(await Publishers.TrustedAsync(db, listing.Owner, ct), clock.GetUtcNow());
    }
}
