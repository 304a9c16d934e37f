using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Records the licence that a completed deal granted on each right behind its listing; doing it again changes nothing. Called by the deal, in its
/// transaction.</summary>
public sealed class GrantRight
{
    /// <param name="DealType">A code of the deal types, of a licence.</param>
    /// <param name="Until">The last day; null: as long as the right lasts.</param>
    public sealed record Input(Actor By, ActId Act, ListingId Listing, string DealType, PartyId Grantee, string Territory, DateOnly From, DateOnly? Until, Guid Deal) : ICommand;

    internal async Task<Result<Nothing>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Listings.FindAsync([input.Listing], ct) is not { } listing) return CatalogueRefusals.NoSuchListing;
        if (await db.GrantedRights.AnyAsync(g => g.Deal == input.Deal, ct)) return default(Nothing);
        foreach (var number in TakeHold.Rights(listing))
        {
            db.GrantedRights.Add(new GrantedRight
            {
                Id = Id.New<GrantedRightId>(), Number = number, Listing = listing.Id, DealType = input.DealType, Grantee = input.Grantee, Territory = input.Territory, Field = listing.Field,
                From = input.From, Until = input.Until, Deal = input.Deal, At = db.Now,
            });
        }

        db.Record(new RightGranted(listing.Id, input.DealType, input.Deal), nameof(Listing), listing.Id.Value, listing.Version);
        return default(Nothing);
    }

    /// <summary>Is an exclusive or sole licence in force on one of these rights?</summary>
    internal static Task<bool> IsExclusiveAsync(ExchangeDb db, IReadOnlyCollection<string> numbers, DateOnly day, CancellationToken ct) => db.GrantedRights.AnyAsync(
        g => numbers.Contains(g.Number) && (g.DealType == "LIC-PAT-EXCL" || g.DealType == "LIC-PAT-SOLE") && (g.Until == null || g.Until >= day), ct);
}
