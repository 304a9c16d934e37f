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
    /// <param name="Brokerage">Who answered for the seller; null asks the mandate and the introductions.</param>
    /// <param name="Mandate">The mandate of the brokerage, or of the broker who is named.</param>
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
        if (!(await ThroughAsync(db, input, seller, ct)).Is(out var through, out var no)) return no;
        return Deal.Begin(input.Origin, input.OriginId, listing.Id, seller, buyer, through.Brokerage, through.Mandate, db.Now).Then<DealId>(deal =>
        {
            db.Deals.Add(deal);
            return deal.Id;
        });
    }

    /// <summary>Who answered with the listing, who was named under his mandate, or who introduced the two.</summary>
    private static async Task<Result<(PartyId? Brokerage, MandateId? Mandate)>> ThroughAsync(ExchangeDb db, Input input, PartyId seller, CancellationToken ct)
    {
        if (input.Brokerage is not null) return (input.Brokerage, input.Mandate);
        if (input.Mandate is not { } named) return await IntroducedAsync(db, seller, input.Buyer, input.Listing, ct);
        if (!(await BrokerChoice.JudgeAsync(db, named, input.Listing, seller, input.Buyer, db.Now, ct)).Is(out var chosen, out var no)) return no;
        return ((PartyId?)chosen, (MandateId?)named);
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
