using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Two parties begin to talk about a listing, whatever brought them together; nothing binds yet. The seller is the listing's owner; two parties
/// have one deal about a listing at a time. A door for the ways into a deal.</summary>
public sealed class BeginDeal
{
    /// <param name="OriginId">The enquiry, the demand's response, or the listing.</param>
    public sealed record Input(Actor By, ActId Act, DealOrigin Origin, Guid OriginId, ListingId Listing, PartyId Buyer, PartyId? Brokerage = null, MandateId? Mandate = null) : ICommand;

    internal async Task<Result<DealId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (input.By.Capacities.HasFlag(Capacities.Operator)) return MembershipRefusals.OperatorMayNotTrade;
        if (await db.Listings.SingleOrDefaultAsync(l => l.Id == input.Listing, ct) is not { } listing) return CatalogueRefusals.NoSuchListing;
        if (listing.Status != ListingStatus.Listed) return CatalogueRefusals.NotListed;
        var (seller, buyer) = (listing.Owner, input.Buyer);
        if (seller == buyer) return DealsRefusals.WithOneself;
        if (!input.By.MaySellFor(seller) && !input.By.MayBuyFor(buyer)) return DealsRefusals.NotYours;
        if (!await MayTradeAsync(db, input.By.Party == seller ? buyer : seller, ct)) return RoomRefusals.OtherNotVerified;
        if (input.Brokerage is { } brokerage && !await MayMediateAsync(db, brokerage, seller, buyer, ct)) return RoomRefusals.NoBrokerage;
        if (await db.Deals.AnyAsync(d => d.Listing == listing.Id && d.Seller == seller && d.Buyer == buyer
            && d.Status != DealStatus.Completed && d.Status != DealStatus.Terminated && d.Status != DealStatus.Defaulted, ct)) return RoomRefusals.TalkingAlready;
        var (through, mandate) = input.Brokerage is null ? await IntroducedAsync(db, seller, buyer, listing.Id, ct) : (input.Brokerage, input.Mandate);
        return Deal.Begin(input.Origin, input.OriginId, listing.Id, seller, buyer, through, mandate, db.Now).Then<DealId>(deal =>
        {
            db.Deals.Add(deal);
            return deal.Id;
        });
    }

    /// <summary>Who brought the two together mediates (民法典 965), unless one of them objected to the record.</summary>
    private static async Task<(PartyId?, MandateId?)> IntroducedAsync(ExchangeDb db, PartyId seller, PartyId buyer, ListingId listing, CancellationToken ct) =>
        (await Introductions.BetweenAsync(db, seller, buyer, listing, ct)).FirstOrDefault(h => h.Binds) is { } hint && await MayMediateAsync(db, hint.Brokerage, seller, buyer, ct)
            ? (hint.Brokerage, hint.Mandate)
            : (null, null);

    private static Task<bool> MayTradeAsync(ExchangeDb db, PartyId party, CancellationToken ct) =>
        db.Parties.AnyAsync(p => p.Id == party && p.Status == PartyStatus.Verified && (p.Capacities & Capacities.Operator) == 0, ct);

    private static Task<bool> MayMediateAsync(ExchangeDb db, PartyId brokerage, PartyId seller, PartyId buyer, CancellationToken ct) =>
        brokerage == seller || brokerage == buyer
            ? Task.FromResult(false)
            : db.Parties.AnyAsync(p => p.Id == brokerage && p.Status == PartyStatus.Verified && (p.Capacities & Capacities.Brokerage) != 0, ct);
}
