using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A buyer takes up a listing, at its public price where it has one (挂牌), or its owner invites a buyer to talk about it; a
/// broker with a mandate of either side may be named.</summary>
public sealed class BeginDealOnListing(Dbs dbs, BeginDeal begin)
{
    /// <param name="Buyer">Who is invited by the owner; null: the acting party buys.</param>
    /// <param name="AtPublicPrice">Taken up at the public price; refused when the listing has none.</param>
    /// <param name="Mandate">The mandate under which a named broker mediates; null names nobody.</param>
    public sealed record Input(Actor By, ActId Act, ListingId Listing, PartyId? Buyer, bool AtPublicPrice, MandateId? Mandate = null) : ICommand;

    public Task<Result<DealId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (input.AtPublicPrice && !await HasPublicPriceAsync(db, input.Listing, ct)) return RoomRefusals.NoPublicPrice;
        var origin = input.AtPublicPrice ? DealOrigin.PublicOffer : DealOrigin.Direct;
        return await begin.WithinAsync(db, new(input.By, input.Act, origin, input.Listing.Value, input.Listing, input.Buyer ?? input.By.Party, Mandate: input.Mandate), ct);
    }

    private static async Task<bool> HasPublicPriceAsync(ExchangeDb db, ListingId id, CancellationToken ct) =>
        await db.Listings.SingleOrDefaultAsync(l => l.Id == id, ct) is not { } listing || listing is { PriceMinor: not null, Content.PriceMode: PriceMode.Posted };
}
