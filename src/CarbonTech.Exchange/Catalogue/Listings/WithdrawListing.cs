using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A seller takes a listing off the market for good; not while a deal or lot has reserved its rights.</summary>
public sealed class WithdrawListing(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int Seen, string Reason) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.OwnedAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;

        if (string.IsNullOrWhiteSpace(input.Reason)) return CatalogueRefusals.ReasonNeeded;
        if (input.Reason.Length > Listing.LongestReason) return KernelRefusals.TooLong("reason", Listing.LongestReason);
        if (await db.PatentHolds.AnyAsync(h => h.Listing == listing.Id, ct)) return CatalogueRefusals.PatentHeld;
        return listing.Withdraw(input.Reason);
    }
}
