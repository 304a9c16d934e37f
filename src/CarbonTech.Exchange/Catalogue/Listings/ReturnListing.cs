using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The desk returns a listing, or the revision of a listed one, with comments per field; the owner mends and hands it in again.</summary>
public sealed class ReturnListing(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int Seen, IReadOnlyList<FieldComment> Comments, string? Reason = null) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.DeskAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;

        var said = input.Comments.Where(c => !string.IsNullOrWhiteSpace(c.Text)).ToList();
        if (said.Count == 0 && string.IsNullOrWhiteSpace(input.Reason)) return CatalogueRefusals.CommentsNeeded;
        if (!listing.Return().Is(out var status, out no)) return no;
        db.ListingVerdicts.Add(ListingVerdict.Of(listing.Id, VerdictKind.Returned, input.By, clock.GetUtcNow(), comments: said, reason: input.Reason));
        return status;
    }
}
