using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A deal or lot reserves the rights behind a listing across all listings that show them; a second holder is refused.
/// The same holder may ask again. Called by the lot or deal that was authorised for it, in its transaction.</summary>
public sealed class TakeHold(TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, HoldScope Scope, string HolderKind, Guid Holder) : ICommand;

    internal async Task<Result<Nothing>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Listings.FindAsync([input.Listing], ct) is not { } listing) return CatalogueRefusals.NoSuchListing;
        if (listing.Status != ListingStatus.Listed) return CatalogueRefusals.NotListed;
        var wanted = Rights(listing).SelectMany(r => Scopes(input.Scope).Select(s => (Number: r, Scope: s))).ToList();
        var numbers = wanted.Select(w => w.Number).Distinct().ToList();
        var held = (await db.PatentHolds.Where(h => numbers.Contains(h.Number)).ToListAsync(ct)).Where(h => db.Entry(h).State != EntityState.Deleted).ToList();
        var mine = held.Where(h => h.HolderKind == input.HolderKind && h.Holder == input.Holder).Select(h => (h.Number, h.Scope)).ToHashSet();
        if (input.Scope == HoldScope.Exclusive && await GrantRight.IsExclusiveAsync(db, numbers, ChinaDay.Of(clock.GetUtcNow()), ct)) return CatalogueRefusals.RightGranted;
        if (held.Exists(h => !mine.Contains((h.Number, h.Scope)) && wanted.Contains((h.Number, h.Scope)))) return CatalogueRefusals.PatentHeld;
        foreach (var (number, scope) in wanted.Where(w => !mine.Contains(w))) db.PatentHolds.Add(Hold(input, number, scope, clock.GetUtcNow()));
        db.RelyOn(listing);
        db.Record(new HoldTaken(listing.Id, input.Scope, input.HolderKind, input.Holder), nameof(Listing), listing.Id.Value, listing.Version);
        return default(Nothing);
    }

    internal static IEnumerable<string> Rights(Listing listing) =>
        listing.Content.Patents.Count == 0 ? [$"listing:{listing.Id}"] : listing.Content.Patents.Select(p => p.Number).Distinct();

    private static IEnumerable<HoldScope> Scopes(HoldScope scope) => scope == HoldScope.Transfer ? [HoldScope.Transfer, HoldScope.Exclusive] : [scope];

    private static PatentHold Hold(Input input, string number, HoldScope scope, DateTimeOffset now) => new()
    {
        Id = Id.New<HoldId>(), Number = number, Scope = scope, Listing = input.Listing, HolderKind = input.HolderKind, Holder = input.Holder, At = now,
    };
}
