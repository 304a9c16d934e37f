using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A publisher begins a listing: a name is enough, the rest may follow before it is submitted.</summary>
public sealed class DraftListing(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, PartyId Owner, ListingContent Content) : ICommand;

    public Task<Result<ListingId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ListingId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (PublishRules.Judge(input.By, input.Owner) is { } outside) return outside;
        var no = ListingRules.CheckDraft(input.Content);
        if (no.Any) return no;
        if (input.Content.ExternalId is { } key && await db.Listings.AnyAsync(l => l.Owner == input.Owner && l.ExternalKey == key, ct)) return CatalogueRefusals.KeyTaken;
        var listing = Listing.Begin(Id.New<ListingId>(), input.Owner, input.Content, clock.GetUtcNow());
        db.Listings.Add(listing);
        PatentRows.Add(db, listing);
        return listing.Id;
    }
}
