using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The other side accepts an offer in time: its terms bind both subject to the gates, which are laid out in the same transaction. What the listing
/// shows by now must still bear the terms.</summary>
public sealed class AcceptOffer(Dbs dbs, OpenGates gates)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, OfferId Offer) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await OfferDoor.FindAsync(db, input.By, input.Deal, input.Offer, ct)).Is(out var found, out var no)) return no;
        var (deal, offer) = (found.Stand.Deal, found.Offer);
        if (offer.Side == found.Stand.Side) return OfferRefusals.OwnOffer;
        if (deal.Status != DealStatus.Negotiation) return KernelRefusals.NotNow(deal.Status, DealStatus.Agreed);
        var listing = await db.Listings.SingleAsync(l => l.Id == deal.Listing, ct);
        if (listing.Status != ListingStatus.Listed) return CatalogueRefusals.NotListed;
        no = offer.Terms.Check(listing.Content);
        if (no.Any) return no;
        if (offer.Accept(input.By.Person, db.Now).IsRefused(out no)) return no;
        if (deal.Agree(offer.Terms, FeeTable.SellerCommission(offer.Terms.Price, db.Now)).IsRefused(out no)) return no;
        await db.SaveSoFarAsync(ct);
        return await gates.WithinAsync(db, new(input.By, input.Act, deal.Id), ct);
    }
}
