using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The operator, or the exchange for a stale or expired one, takes a listing off the market for the time being.</summary>
public sealed class SuspendListing(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int? Seen, string Reason) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.DeskAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;

        if (string.IsNullOrWhiteSpace(input.Reason)) return CatalogueRefusals.ReasonNeeded;
        if (input.Reason.Length > Listing.LongestReason) return KernelRefusals.TooLong("reason", Listing.LongestReason);
        if (!listing.Suspend(input.Reason).Is(out var status, out no)) return no;
        db.ListingVerdicts.Add(ListingVerdict.Of(listing.Id, VerdictKind.Suspended, input.By, clock.GetUtcNow(), reason: input.Reason));
        return status;
    }
}
