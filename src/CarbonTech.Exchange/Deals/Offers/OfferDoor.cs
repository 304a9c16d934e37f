using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>How a use case gets at an offer: of this deal, and the person may act for seller or buyer.</summary>
internal sealed record OfferDoor(DealStand Stand, Offer Offer)
{
    public static async Task<Result<OfferDoor>> FindAsync(ExchangeDb db, Actor by, DealId deal, OfferId id, CancellationToken ct)
    {
        if (!(await DealStand.FindSideAsync(db, by, deal, null, ct)).Is(out var stand, out var no)) return no;
        return await db.Offers.FindAsync([id], ct) is { } offer && offer.Deal == deal ? new OfferDoor(stand, offer) : OfferRefusals.NoSuchOffer;
    }
}
