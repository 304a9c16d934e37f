using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The desk passes a listing, or the revision of a listed one, with its score sheet: the text is on the market.</summary>
public sealed class ListListing(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int Seen, ScoreSheet Score) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.DeskAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;

        if (!input.Score.InRange) return CatalogueRefusals.ScoreOutOfRange;
        var now = clock.GetUtcNow();
        if (!listing.Pass(now).Is(out var status, out no)) return no;
        db.ListingVerdicts.Add(ListingVerdict.Of(listing.Id, VerdictKind.Passed, input.By, now, input.Score));
        return await PatentRows.FollowAsync(db, listing, ct) ? status : CatalogueRefusals.PatentHeld;
    }
}
