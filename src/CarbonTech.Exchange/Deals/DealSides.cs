using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Who stands where in a deal: who may act for a side, and who may read along.</summary>
internal static class DealSides
{
    /// <summary>The side for which the person may act now, or null.</summary>
    internal static DealSide? ActingAs(Deal deal, Actor by) =>
        by.MaySellFor(deal.Seller) ? DealSide.Seller
        : by.MayBuyFor(deal.Buyer) ? DealSide.Buyer
        : deal.Brokerage is { } brokerage && !by.Capacities.HasFlag(Capacities.Operator) && by.Acts(brokerage, Roles.Broker) ? DealSide.Broker
        : null;

    /// <summary>The side whose people may read the deal, or null.</summary>
    internal static DealSide? ReadingAs(Deal deal, Actor reader) =>
        reader.Party == default ? null
        : reader.Party == deal.Seller ? DealSide.Seller
        : reader.Party == deal.Buyer ? DealSide.Buyer
        : reader.Party == deal.Brokerage ? DealSide.Broker
        : null;

    internal static DealSide Other(DealSide side) => side == DealSide.Seller ? DealSide.Buyer : DealSide.Seller;

    internal static PartyId PartyOf(Deal deal, DealSide side) => side switch
    {
        DealSide.Seller => deal.Seller,
        DealSide.Buyer => deal.Buyer,
        DealSide.Broker => deal.Brokerage ?? default,
    };
}
