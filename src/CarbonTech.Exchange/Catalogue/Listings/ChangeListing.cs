using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A publisher changes a listing: a draft as a whole; of a listed one price, contact and verification at once, while a changed text is a revision that is screened as the old text stays.</summary>
public sealed class ChangeListing(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, int Seen, ListingContent Content) : ICommand;

    public Task<Result<ListingStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ListingDoor.OwnedAsync(db, input.By, input.Listing, input.Seen, ct)).Is(out var listing, out var no)) return no;

        var key = input.Content.ExternalId;
        if (key is not null && key != listing.ExternalKey && await db.Listings.AnyAsync(l => l.Owner == listing.Owner && l.ExternalKey == key && l.Id != listing.Id, ct))
        {
            return CatalogueRefusals.KeyTaken;
        }

        var trusted = await Publishers.TrustedAsync(db, listing.Owner, ct);
        if (!listing.Change(input.Content, trusted, clock.GetUtcNow()).Is(out var status, out no)) return no;
        return await PatentRows.FollowAsync(db, listing, ct) ? status : CatalogueRefusals.PatentHeld;
    }
}
