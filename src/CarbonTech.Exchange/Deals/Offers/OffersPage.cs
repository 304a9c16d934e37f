using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The offers of a deal for one reader.</summary>
/// <param name="ActingAs">The side for which the reader may act; a broker reads only.</param>
/// <param name="Offers">Latest first.</param>
/// <param name="MayOffer">The reader may make an offer, or counter the open one, now.</param>
/// <param name="Ways">Codes of the deal types that the listing names.</param>
/// <param name="PublicPrice">The public asking price of the listing, or null.</param>
/// <param name="Proposals">What was proposed in the room without binding anyone, latest first.</param>
public sealed record OffersPage(
    DealLine Deal, int Version, DealSide? Side, DealSide? ActingAs, IReadOnlyList<OfferLine> Offers, bool MayOffer, IReadOnlyList<string> Ways, Money? PublicPrice,
    IReadOnlyList<RoomPage.Message> Proposals)
{
    public OfferLine? Open => Offers.FirstOrDefault(o => o.Status == OfferStatus.Open);

    /// <summary>The reader may accept, counter or decline the open offer.</summary>
    public bool MayAnswer => Open is { } open && ActingAs is DealSide.Seller or DealSide.Buyer && open.Side != ActingAs && Deal.Status == DealStatus.Negotiation;
}
